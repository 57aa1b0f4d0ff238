/** Erases the cookies of a name that this page can reach, on every path and domain, because there may be several. */
export declare const eraseCookie: (name: string) => void;
