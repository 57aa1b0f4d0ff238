/**
 * Shows a surface in the top layer, where nothing that holds for the elements around it (`transform`, `filter`, `contain`, `z-index`)
 * reaches it. While a modal dialog of the page is open, whatever lies outside can't be used, so the surface waits and comes after it.
 * Without popovers (Firefox before 125, Safari before 17) it is fixed to the window by its styles.
 */
export declare const showOnTop: (surface: HTMLElement) => void;
