/**
 * Adds styles to a shadow root: as a constructed style sheet, or as a style element in browsers without such sheets (Safari before 16.4).
 */
export declare const adoptStyles: (root: ShadowRoot, styles: readonly string[]) => void;
