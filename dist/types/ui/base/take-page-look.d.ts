/**
 * Gives a surface outside `<body>` the typeface, the colour scheme and the custom properties of `<body>`. Styles of the page for the
 * surface itself take precedence.
 * @returns the function that does so again
 */
export declare const takePageLook: (root: ShadowRoot) => (() => void);
