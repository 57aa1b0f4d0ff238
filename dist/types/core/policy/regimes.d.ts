/**
 * What a region allows before the visitor answers. `opt-in`: off until accepted. `opt-out`: on until refused. `none`: on, and nobody is
 * asked.
 */
export type Regime = 'opt-in' | 'opt-out' | 'none';
/** All regimes, the strictest first. */
export declare const REGIMES: readonly ["opt-in", "opt-out", "none"];
