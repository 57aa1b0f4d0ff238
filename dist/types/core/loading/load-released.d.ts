import type { ReleasedFile, WithReleased } from '../contract/released-file.js';
/** Makes what loads, once for a page, the file of what only some released marks need. */
export declare const loadReleased: (load: () => Promise<ReleasedFile>) => WithReleased;
