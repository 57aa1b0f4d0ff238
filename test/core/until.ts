import { nextTask } from './next-task.js';

/** Settles as soon as something is so. */
export const until = async (isSo: () => unknown): Promise<void> => {
  while (!(await isSo())) await nextTask();
};
