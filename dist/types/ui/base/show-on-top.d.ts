/**
 * Shows a surface in the top layer, where styles of the elements around it (`transform`, `filter`, `contain`, `z-index`) don't affect it.
 * While a modal dialog of the page is open, nothing outside it can be used, so the surface is shown after the dialog. Without popovers
 * (Firefox before 125, Safari before 17) the surface's own styles fix it to the window.
 */
export declare const showOnTop: (surface: HTMLElement) => void;
