/**
 * Gives a surface that stands outside of `<body>` the typeface, the colour scheme and the custom properties that hold inside of it.
 * What the page says of the surface itself goes before.
 * @returns what does it again
 */
export declare const takePageLook: (root: ShadowRoot) => (() => void);
