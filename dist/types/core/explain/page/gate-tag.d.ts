/** The gate's own tag, whichever of its files it loads. */
export declare const GATE_TAG = "script:is([src*=\"askfirst.js\"],[src*=\"askfirst-full.js\"])";
