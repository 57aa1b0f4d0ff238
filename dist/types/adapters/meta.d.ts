import { type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
/**
 * Tells the Meta Pixel: `revoke` on every page, `grant` once it is allowed, `revoke` when it is withdrawn. Meta wants the first `revoke`
 * before `init`. But Meta’s snippet doesn’t load if a queue is there already. So the adapter waits for the snippet, and puts the first
 * `revoke` in front of the commands that the snippet has queued by then.
 * @see https://developers.facebook.com/docs/facebook-pixel/implementation/gdpr Checked 2026-11-22.
 */
export declare const meta: (mapping?: Partial<Mapping<"consent">>) => Consumer;
