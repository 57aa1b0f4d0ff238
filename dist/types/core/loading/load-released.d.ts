import type { ReleasedFile, WithReleased } from '../contract/released-file.js';
/** Makes the function that loads, once per page, the file that only some released marks need. */
export declare const loadReleased: (load: () => Promise<ReleasedFile>) => WithReleased;
