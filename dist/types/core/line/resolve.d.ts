import { type Policy } from '../policy/policy.js';
import { type Regime } from '../policy/regimes.js';
import type { Id } from '../policy/id.js';
import type { ConsentRecord } from '../record/record.js';
import type { Signals } from './signals.js';
import type { ConsentState } from '../contract/state.js';
/**
 * The regime of a region: its own rule, else its country's, else the rule for everywhere else. An unknown region has the strictest regime
 * of the policy.
 */
export declare const regimeOf: (regimes?: Policy["regimes"], region?: string) => Regime;
/**
 * The visitor's recorded answer to an id; undefined when there is none.
 * @param since the revision that added it or widened its use: an older acceptance doesn't cover that, an older refusal does
 */
export declare const answerTo: (record: ConsentRecord | null, id: Id, since?: number) => boolean | undefined;
/**
 * What holds for a visitor: the only place where "allowed" is computed.
 * @param once ids the visitor allowed for this page only
 */
export declare const resolve: ({ audience, categories, services, regimes, region, revision }: Policy, record: ConsentRecord | null, { gpc, signal }: Signals, once?: readonly Id[]) => Omit<ConsentState, "volatile">;
