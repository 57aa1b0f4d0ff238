import { globals } from '../core/telling/globals.js';
import { telling, type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';

interface Fbq {
  (...command: readonly unknown[]): void;
  /** Commands that wait for Meta’s script. */
  readonly queue?: unknown[];
  /** Defined once Meta’s script has run. */
  readonly callMethod?: unknown;
}

/**
 * Tells the Meta Pixel: `revoke` on every page, `grant` once it is allowed, `revoke` when it is withdrawn. Meta wants the first `revoke`
 * before `init`. But Meta’s snippet doesn’t load if a queue is there already. So the adapter waits for the snippet, and puts the first
 * `revoke` in front of the commands that the snippet has queued by then.
 * @see https://developers.facebook.com/docs/facebook-pixel/implementation/gdpr Checked 2026-11-22.
 */
export const meta = (mapping: Partial<Mapping<'consent'>> = {}): Consumer =>
  telling({
    name: 'meta',
    defaults: { consent: 'marketing' },
    mapping,
    find: () => globals<{ fbq: Fbq }>().fbq,
    tell(fbq, { consent }, previous) {
      if (!previous && fbq.queue && !fbq.callMethod) fbq.queue.unshift(['consent', consent ? 'grant' : 'revoke']);
      else fbq('consent', consent ? 'grant' : 'revoke');
    },
  });
