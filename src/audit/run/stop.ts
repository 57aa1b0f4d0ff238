import type { Observations } from '../../testing.js';
import type { Decisions } from '../../testing/watch.js';
import type { NewResult } from '../checks/results.js';
import type { SeenFunction } from '../checks/seen-function.js';

/** One page in one state, as it was found. */
export interface Stop {
  readonly state: string;
  readonly page: string;
  readonly decisions: Decisions;
  readonly observed: Observations;
  readonly functions: readonly SeenFunction[];
  /** The results of the checks that needed the open page. */
  readonly results: readonly NewResult[];
  /** A JPEG as a `data:` address; only the first page has one. */
  readonly picture?: string;
}
