import { globals } from '../core/telling/globals.js';
import { telling, type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';

/**
 * Tells Klaviyo’s onsite script, which has one switch: the cookie `__kla_off`. If the script is on the page, the cookie is stored while
 * tracking isn’t allowed, and erased once it is. So mark the script: then nothing is stored before the visitor has answered. The cookie
 * only says no. Declare it with a required service.
 * @see https://help.klaviyo.com/hc/en-us/articles/360034666712 Checked 2026-11-22.
 */
export const klaviyo = (mapping: Partial<Mapping<'tracking'>> = {}): Consumer =>
  telling({
    name: 'klaviyo',
    defaults: { tracking: 'marketing' },
    mapping,
    find: () => globals<{ klaviyo: object; _learnq: object }>().klaviyo ?? globals<{ _learnq: object }>()._learnq,
    tell(_, { tracking }) {
      document.cookie = `__kla_off=true; path=/; SameSite=Lax${tracking ? '; max-age=0' : ''}`;
    },
  });
