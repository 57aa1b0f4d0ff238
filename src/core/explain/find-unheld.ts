import type { Consent } from '../consent/consent.js';
import type { ServiceSource } from '../policy/service-source.js';

/**
 * Finds a service whose declared hosts or entries nothing holds. Who accepted everything needs no gates until a surface of the widget is
 * opened; with `data-gate="off"` the site wants none.
 */
export const findUnheld = ({ policy, gates }: Consent): ServiceSource | undefined => {
  if (document.querySelector('script[data-gate="off"]')) return undefined;
  return policy?.services.find(
    ({ hosts, cookies }) => (!!hosts?.length && !gates.has('hosts')) || (!!cookies?.length && !gates.has('entries')),
  );
};
