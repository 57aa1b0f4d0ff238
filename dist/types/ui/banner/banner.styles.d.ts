/** What the page must not override is important: a shadow tree's own important styles win over all of the page's. */
export declare const bannerStyles: string;
