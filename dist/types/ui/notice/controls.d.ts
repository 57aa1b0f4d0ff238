/** An element of a kind that the page made itself; ours aren't. */
export declare const isPageElement: ({ localName }: Element) => boolean;
export declare const isControl: (element: Element) => boolean;
export declare const isTextField: (element: Element) => boolean;
export declare const isChooser: (element: Element) => boolean;
export declare const isSender: (element: Element) => boolean;
