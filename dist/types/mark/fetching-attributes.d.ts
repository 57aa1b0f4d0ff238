/** The attributes that make an element fetch; empty if it doesn't fetch. */
export declare const fetchingAttributes: (name: string, values: ReadonlyMap<string, string>) => readonly string[];
/** The addresses in an attribute. */
export declare const addressesIn: (attribute: string, value: string) => readonly string[];
