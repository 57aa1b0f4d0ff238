import { pageLoaded } from './page-loaded.js';
import type { Consent } from '../../consent/consent.js';

/** How long a file may take on a slow line. */
const LATE_MS = 3000;

/**
 * Finds hosts and entries that are declared and not held, because the file that holds them didn't load.
 * @returns what is wrong, and the cure, once that file had its time; undefined where it came
 */
export const findMissingFile = async ({ policy, gates }: Consent): Promise<string | undefined> => {
  const find = (): string | undefined =>
    policy?.services.find(
      ({ hosts, cookies }) => (!!hosts?.length && !gates.has('hosts')) || (!!cookies?.length && !gates.has('entries')),
    )?.id;
  if (document.querySelector('script[data-gate="off"]')) return undefined;
  await pageLoaded();
  await new Promise((settle) => setTimeout(settle, LATE_MS));
  const id = find();
  return (
    id &&
    `Nothing holds the hosts and cookies that the policy declares, such as those of "${id}"; what is marked is held. Put askfirst-declared.js beside askfirst.js, see that nothing blocks it, and load askfirst-trusted.js before the gate where the page requires trusted types; or load askfirst-full.js in place of askfirst.js`
  );
};
