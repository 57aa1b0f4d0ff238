import type { enNotice } from './en-notice.js';
import type { enPreferences } from './en-preferences.js';
import type { enSpecial } from './en-special.js';
/** What a first visit shows. Values in braces are filled in; a language may leave one out, but not add any. */
export declare const en: {
    readonly direction: "ltr";
    readonly heading: "Cookies on {name}";
    readonly ask: "{name} would like to use cookies for:";
    readonly companies: "Other companies involved: {companies}.";
    readonly noCompanies: "No other company is involved.";
    readonly wontWork: "Without your consent these won’t work: {functions}.";
    readonly offUntil: "Nothing of this is set or sent before you choose.";
    readonly change: "You can change your choice at any time under “{settings}”.";
    readonly policy: "Privacy policy";
    readonly acceptAll: "Accept all";
    readonly refuseAll: "Refuse all";
    readonly choose: "Choose";
    readonly settings: "Cookie settings";
    readonly accepted: "You accepted all optional cookies.";
    readonly refused: "You refused all optional cookies.";
    readonly saved: "Your choice is saved.";
    readonly volatile: "Your browser refuses cookies, so your choice holds for this page only.";
    readonly erased: "Erased from this browser: {entries}.";
    readonly left: "Still in this browser: {entries}. They are in use, set again by something, or out of this page’s reach.";
    readonly unseen: "Cookies for the server alone (HttpOnly) and those of other sites can’t be seen or erased from a page.";
    readonly hide: "Hide";
    readonly hideMessage: "Hide cookie message";
};
/** Every text of the widget, in one language. */
export type Texts = Readonly<Record<keyof (typeof en & typeof enNotice & typeof enPreferences & typeof enSpecial), string>>;
