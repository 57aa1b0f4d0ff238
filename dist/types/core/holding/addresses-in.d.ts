/** What may be an address in a text of another language: in markup, code or a style. */
export declare const addressesIn: (text: string) => readonly string[];
