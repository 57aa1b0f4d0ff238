/** The gate's own tag, whichever of its files it loads. */
export const GATE_TAG = 'script:is([src*="askfirst.js"],[src*="askfirst-full.js"])';
