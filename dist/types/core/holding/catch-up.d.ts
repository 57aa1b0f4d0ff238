import type { CatchUp } from '../contract/released-file.js';
/** Collects the listeners and the writes that come too late, and replays them. */
export declare const createCatchUp: () => CatchUp;
