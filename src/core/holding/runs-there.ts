import { callOwn } from './call-own.js';
import { factsOf } from './facts-of.js';

/**
 * Whether a script that is put there runs, now or when the place comes into the page. Then nobody would see the script: a search doesn't find
 * what is in a shadow root, and no script can replace `select[0] = option`.
 */
export const runsThere = (place: Node): boolean =>
  factsOf(place).isConnected ||
  !!(callOwn(place as Element, 'getRootNode') as Partial<ShadowRoot>).host ||
  ('closest' in place && !!callOwn(place as Element, 'closest', 'option,optgroup'));
