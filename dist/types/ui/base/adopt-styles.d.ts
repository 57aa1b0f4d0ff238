/** Adds styles to a shadow root: as a sheet of its own, or in browsers without those (Safari before 16.4) as an element. */
export declare const adoptStyles: (root: ShadowRoot, styles: readonly string[]) => void;
