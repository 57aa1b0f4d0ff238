/** Calls back whenever the record may have changed: in another tab, or while the page was suspended. */
export declare const watchRecord: (changed: () => void) => void;
