import type { ReleasedFile, WithReleased } from '../contract/released-file.js';
import { loadOnce } from './load-once.js';

/** Makes what loads, once for a page, the file of what only some released marks need. */
export const loadReleased = (load: () => Promise<ReleasedFile>): WithReleased =>
  loadOnce('askfirst-released.js', async () => {
    const file = await load();
    return { ...file, ...file.createCatchUp() };
  });
