/** Settles after the page's `load`, once its listeners were called: for what the page needn't wait for. */
export declare const whenLoaded: () => Promise<unknown>;
