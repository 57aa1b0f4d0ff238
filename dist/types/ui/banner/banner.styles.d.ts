/** Declarations that the page must not override are important: in a shadow tree, important declarations win over all those of the page. */
export declare const bannerStyles: string;
