export declare const XLINK = "http://www.w3.org/1999/xlink";
/** The elements that fetch by an attribute. */
export declare const ELEMENTS: Readonly<Record<string, readonly string[]>>;
/** The attributes by which an element fetches. */
export declare const attributesOf: ({ localName }: Pick<Element, "localName">) => readonly string[];
/** Finds the elements that may fetch something. Links and table cells are many, so they match only if they have the attribute. */
export declare const FETCHING_ELEMENTS: string;
/** The value of such an attribute. In XML any prefix may stand for XLink. */
export declare const valueOf: (element: Element, name: string) => string | null;
/** The addresses that an element fetches when an attribute has this value. */
export declare const addressesOf: ({ localName }: Element, name: string, value: string) => readonly string[];
