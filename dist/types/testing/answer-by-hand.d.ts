import type { Page } from 'playwright-core';
import type { VisitState } from './visit-state.js';
import type { Decisions, Watch } from './watch.js';
/**
 * Answers as a visitor does, with the page's buttons.
 * @param before what was allowed before the answer
 * @param after what is allowed after it
 * @returns why the answer couldn't be given; undefined if it was
 */
export declare const answerByHand: (page: Page, state: VisitState, watch: Watch, [before, after]: readonly [Decisions, Decisions]) => Promise<string | undefined>;
