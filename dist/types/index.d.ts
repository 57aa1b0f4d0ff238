import type { Askfirst } from './core/contract/askfirst.js';
import { type StartOptions } from './start/starting-from-code.js';
export * from './core/contract/events.js';
export type { StartOptions } from './start/starting-from-code.js';
export type { Fate, Held } from './core/contract/held.js';
export type { Policy } from './core/policy/policy.js';
export type { AdaptersSource } from './core/policy/adapters-source.js';
export type { CategorySource } from './core/policy/category-source.js';
export type { Change, ChangeKind } from './core/policy/change.js';
export type { Controller } from './core/policy/controller.js';
export type { CookieSource } from './core/policy/cookie-source.js';
export type { EntryKind } from './core/policy/entry-kinds.js';
export type { FunctionSource } from './core/policy/function-source.js';
export type { GoogleSource } from './core/policy/google-source.js';
export type { Id } from './core/policy/id.js';
export type { LayoutSource } from './core/policy/layout-source.js';
export type { PolicySource } from './core/policy/policy-source.js';
export type { Regime } from './core/policy/regimes.js';
export type { ServiceSource } from './core/policy/service-source.js';
export type { ServiceUse } from './core/policy/service-use.js';
export type { Text } from './core/policy/text.js';
export type { AskfirstElements } from './frameworks/elements.js';
export type { MarkAttributes } from './frameworks/attributes.js';
export type { Receipt, ReceiptPurpose, ReceiptService } from './core/contract/receipt.js';
export type { ConsentRecord, Method } from './core/record/record.js';
export type { Askfirst, Consumer, Listener, Surface } from './core/contract/askfirst.js';
export type { Because } from './core/contract/because.js';
export type { Choice, ConsentState, Decision } from './core/contract/state.js';
export type { Explanation, PageReport } from './core/contract/explanation.js';
export type { Undo } from './core/page/undo.js';
export type { Entry, LeftReason, Withdrawal } from './core/contract/withdrawal.js';
/**
 * Returns the page's only handle: that of the script tag if there is one; otherwise the widget starts now. Marks are inert without the
 * widget, so a late start releases none too early. If the handle was used before `start({ policy })`, it stays the same and takes the
 * policy. A second, different policy is logged as an error. Without a page, as on a server, it allows nothing.
 *
 * `@__PURE__` tells bundlers that nothing starts here, so a site that imports only the class of an event doesn't bundle the rest.
 */
export declare const start: (options?: StartOptions) => Askfirst;
/** This function and those below are described at `Askfirst`. */
export declare const allows: Askfirst['allows'];
export declare const whenAllowed: Askfirst['whenAllowed'];
export declare const whenReleased: Askfirst['whenReleased'];
export declare const subscribe: Askfirst['subscribe'];
export declare const decide: Askfirst['decide'];
export declare const withdraw: Askfirst['withdraw'];
export declare const erase: Askfirst['erase'];
export declare const sweep: Askfirst['sweep'];
export declare const receipt: Askfirst['receipt'];
export declare const open: Askfirst['open'];
export declare const explain: Askfirst['explain'];
/** The same handle as an object. It starts the widget when it is first used, not when it is imported. */
export declare const askfirst: Askfirst;
