import type { Page } from 'playwright-core';
import type { VisitState } from './visit-state.js';
import type { Decisions, Watch } from './watch.js';
/**
 * Answers as a visitor does, with the buttons that the page shows.
 * @param before what was allowed so far
 * @param after what is allowed from then on
 * @returns why it couldn't be answered; undefined when it was
 */
export declare const answerByHand: (page: Page, state: VisitState, watch: Watch, [before, after]: readonly [Decisions, Decisions]) => Promise<string | undefined>;
