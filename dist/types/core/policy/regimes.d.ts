/** What a visitor's silence means where they are: held until accepted, on until refused, or not asked at all. */
export type Regime = 'opt-in' | 'opt-out' | 'none';
/** All regimes, the strictest first. */
export declare const REGIMES: readonly ["opt-in", "opt-out", "none"];
