/** The elements that fetch by an attribute. */
export declare const ELEMENTS: Readonly<Record<string, readonly string[]>>;
/** The attributes that say what to fetch. */
export declare const FETCHING_ATTRIBUTES: readonly string[];
/** Finds the elements that may fetch something. Links and table cells are many, so they match only if they have the attribute. */
export declare const FETCHING_ELEMENTS: string;
/** Whether an element fetches by an attribute. */
export declare const fetchesBy: ({ localName }: Element, name: string) => boolean;
/** The addresses that an element fetches when an attribute has this value. */
export declare const addressesOf: ({ localName }: Element, name: string, value: string) => readonly string[];
