/** Calls a function after the page's `load`, once its listeners were called: for what the page needn't wait for. If the page is loaded, at once. */
export declare const whenLoaded: (act: () => void) => void;
