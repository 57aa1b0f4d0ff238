import type { PolicySource } from './core/policy-source.js';
import type { Askfirst } from './core/types.js';
export * from './core/events.js';
export type { Fate, Held } from './core/held.js';
export type { Policy } from './core/policy.js';
export type * from './core/policy-source.js';
export type { AskfirstElements } from './frameworks/elements.js';
export type { MarkAttributes } from './frameworks/attributes.js';
export type { Receipt, ReceiptPurpose, ReceiptService } from './core/receipt.js';
export type { ConsentRecord, Method } from './core/record.js';
export type { Askfirst, Because, Choice, ConsentState, Consumer, Decision, Explanation, Listener, PageReport, Surface, Undo, } from './core/types.js';
export type { Entry, LeftReason, Withdrawal } from './core/withdrawal.js';
/** How to start without a script tag. */
export interface StartOptions {
    /** The policy itself, or the address of its file. Without it: the one in the page, else the default one. */
    readonly policy?: PolicySource | string;
    /** The visitor's region, as the site's server names it. */
    readonly region?: string;
    /** The page's nonce, where its Content-Security-Policy has one. */
    readonly nonce?: string;
    /**
     * Whether declared hosts and entries are held: `report` holds none, and tells what it would hold; `off` does neither.
     * @default "on"
     */
    readonly gate?: 'on' | 'report' | 'off';
}
/**
 * The page's one handle: the script tag's, when there is one; else it is started now. Marks are inert by themselves, so a
 * late start loses nothing of them. In a browser only.
 */
export declare const start: ({ policy, region, nonce, gate }?: StartOptions) => Askfirst;
/** See `Askfirst`, as all that follow. */
export declare const allows: Askfirst['allows'];
export declare const whenAllowed: Askfirst['whenAllowed'];
export declare const subscribe: Askfirst['subscribe'];
export declare const decide: Askfirst['decide'];
export declare const withdraw: Askfirst['withdraw'];
export declare const erase: Askfirst['erase'];
export declare const sweep: Askfirst['sweep'];
export declare const receipt: Askfirst['receipt'];
export declare const open: Askfirst['open'];
export declare const explain: Askfirst['explain'];
/** The same handle as an object, for code that is loaded before it may be started. */
export declare const askfirst: Askfirst;
