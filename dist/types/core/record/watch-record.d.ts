/**
 * Calls back whenever the record may have changed: in another tab, or while the page was suspended. Chromium reports a changed cookie
 * before `document.cookie` has it (seen in version 156), so the callback comes a little later, and once more for a busy machine.
 */
export declare const watchRecord: (changed: () => void) => void;
