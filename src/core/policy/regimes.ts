/**
 * What a region allows before the visitor answers. `opt-in`: off until accepted. `opt-out`: on until refused. `none`: on, and nobody is
 * asked.
 */
export type Regime = 'opt-in' | 'opt-out' | 'none';

/** All regimes, the strictest first. */
export const REGIMES = ['opt-in', 'opt-out', 'none'] as const satisfies readonly Regime[];
