/** Which attributes make an element fetch; none where it doesn't. */
export declare const fetchingAttributes: (name: string, values: ReadonlyMap<string, string>) => readonly string[];
/** The addresses in an attribute. */
export declare const addressesIn: (attribute: string, value: string) => readonly string[];
