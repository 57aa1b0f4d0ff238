/** Whether it is a custom element of the page, and not one of the widget. */
export declare const isPageElement: ({ localName }: Element) => boolean;
export declare const isControl: (element: Element) => boolean;
export declare const isTextField: (element: Element) => boolean;
export declare const isChooser: (element: Element) => boolean;
export declare const isSender: (element: Element) => boolean;
