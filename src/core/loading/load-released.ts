import type { ReleasedFile, WithReleased } from '../contract/released-file.js';
import { loadOnce } from './load-once.js';

/** Makes the function that loads, once per page, the file that only some released marks need. */
export const loadReleased = (load: () => Promise<ReleasedFile>): WithReleased =>
  loadOnce('askfirst-released.js', async () => {
    const file = await load();
    return { ...file, ...file.createCatchUp() };
  });
