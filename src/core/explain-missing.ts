import type { Askfirst } from './types.js';

/** So long a file may take on a slow line. */
const LATE_MS = 3000;

const pageLoaded = (): Promise<unknown> =>
  new Promise((settle) => {
    if (document.readyState === 'complete') settle(undefined);
    else addEventListener('load', settle, { once: true });
  });

/**
 * What is wrong where the policy declares what nothing holds, since the file that holds it isn't there, and the cure. Said only once
 * that file had its time; undefined where it came.
 */
export const problemOfMissing = async ({ policy, gates }: Askfirst): Promise<string | undefined> => {
  const find = (): string | undefined =>
    policy?.services.find(({ hosts, cookies }) =>
      [hosts, cookies].some((declared, index) => declared?.length && !gates.has(index ? 'entries' : 'hosts')),
    )?.id;
  if (document.querySelector('script[data-gate="off"]')) return undefined;
  await pageLoaded();
  await new Promise((settle) => setTimeout(settle, LATE_MS));
  const id = find();
  return (
    id &&
    `Nothing holds the hosts and cookies that the policy declares, such as those of "${id}"; what is marked is held. Put askfirst-declared.js beside askfirst.js, see that nothing blocks it, and load askfirst-trusted.js before the gate where the page requires trusted types`
  );
};
