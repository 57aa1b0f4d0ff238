import { type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
/**
 * Tells any other receiver what is allowed, by keys of your own: as soon as it is attached, and on every change. A function is called with
 * the answers; to a list they are added at its end. An undecided key is false, like a refused one.
 * @example generic({ chat: 'functional', ads: 'marketing & partners' }, ({ chat, ads }) => vendor.consent(chat, ads))(askfirst)
 */
export declare const generic: <Key extends string>(mapping: Mapping<Key>, receiver: ((allowed: Readonly<Record<Key, boolean>>) => unknown) | unknown[]) => Consumer;
