/** Whether the value of a cookie's `Expires` is a date in the past, read as browsers read such dates (RFC 6265bis, section 5.1.1). */
export declare const isPastCookieDate: (text: string) => boolean;
