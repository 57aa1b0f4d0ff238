import type { enChanges } from './en-changes.js';
import type { enLayout } from './en-layout.js';
import type { enLog } from './en-log.js';
import type { enNotice } from './en-notice.js';
import type { enOutcome } from './en-outcome.js';
import type { enPreferences } from './en-preferences.js';
import type { enPunctuation } from './en-punctuation.js';
import type { enReceipt } from './en-receipt.js';
import type { enSpecial } from './en-special.js';
import type { enTable } from './en-table.js';
/** The texts of a first visit. Placeholders in braces are filled in; a translation may leave one out, but not add any. */
export declare const en: {
    readonly direction: "ltr";
    /** Between the items of a list that follows a colon. */
    readonly comma: ", ";
    readonly heading: "Cookies on {name}";
    readonly ask: "{name} would like to use cookies for:";
    readonly companies: "Other companies: {companies}.";
    readonly noCompanies: "No other company is involved.";
    readonly wontWork: "Without consent these won’t work: {functions}.";
    readonly offUntil: "None of this is stored or sent until you choose.";
    readonly change: "Change this any time in “{settings}”.";
    readonly policy: "Privacy policy";
    readonly acceptAll: "Accept all";
    readonly refuseAll: "Refuse all";
    /** Beside a category whose data is sold. */
    readonly sold: "your data is sold";
    readonly choose: "Choose in detail";
    readonly failed: "This didn’t load.";
    readonly tryAgain: "Try again";
    readonly settings: "Cookie settings";
};
/** All texts of the widget in one language. */
export type Texts = Readonly<Record<keyof (typeof en & typeof enLayout & typeof enLog & typeof enNotice & typeof enOutcome & typeof enPreferences & typeof enPunctuation & typeof enSpecial & typeof enTable & typeof enChanges & typeof enReceipt), string>>;
