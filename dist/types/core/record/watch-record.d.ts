/**
 * Calls back whenever the record may have changed: in another tab, or while the page slept. Chromium tells of a changed
 * cookie before `document.cookie` has it (seen in version 156), so the page looks a little later, and once more on a busy machine.
 */
export declare const watchRecord: (changed: () => void) => void;
