import { type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
/**
 * Tells anybody else, as soon as it is attached and on every change: a function is called with what is allowed by your own keys, a list
 * has it put at its end. An undecided key is false, as a refused one.
 * @example generic({ chat: 'functional', ads: 'marketing & partners' }, ({ chat, ads }) => vendor.consent(chat, ads))(askfirst)
 */
export declare const generic: <Key extends string>(mapping: Mapping<Key>, receiver: ((allowed: Readonly<Record<Key, boolean>>) => unknown) | unknown[]) => Consumer;
