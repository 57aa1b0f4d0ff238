import { type Category, type Policy } from './policy.js';
import type { Id, Regime, ServiceSource } from './policy-source.js';
import type { ConsentRecord } from './record.js';
import type { Signals } from './signals.js';
import type { ConsentState } from './types.js';
/** The regime of a region: its own rule, its country's, the rule for everywhere else. Unknown is the strictest that the policy has. */
export declare const regimeOf: (regimes?: Policy["regimes"], region?: string) => Regime;
/**
 * The visitor's recorded answer to an id; undefined when there is none.
 * @param since the revision that added it or widened its use: an older acceptance doesn't reach that far, a refusal does
 */
export declare const answerTo: (record: ConsentRecord | null, id: Id, since?: number) => boolean | undefined;
/**
 * The revision that last added something or widened a use: for a category by itself, for a service by itself, by one of its entries
 * or by its whole category. Zero where the policy says nothing of it.
 */
export declare const sinceOf: (category: Category, service?: Pick<ServiceSource, "since" | "cookies">) => number;
/**
 * What holds for a visitor: the only place where "allowed" is computed.
 * @param once ids the visitor allowed for this page only
 */
export declare const resolve: ({ audience, categories, services, regimes, region: named, revision }: Policy, record: ConsentRecord | null, { gpc, signal, region }: Signals, once?: readonly Id[]) => Omit<ConsentState, "volatile">;
