/** Erases the cookies of a name that this page can reach: of every path and domain, as there may be several. */
export declare const eraseCookie: (name: string) => void;
