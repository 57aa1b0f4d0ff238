import { builtinEnvironments } from 'vitest/environments';

/**
 * A simulated page whose globals last until its process ends. Vitest would remove them after the last test, and timers that run later would
 * fail. In a real page timers end with the page.
 */
export const lasting = (name) => ({
  ...builtinEnvironments[name],
  async setup(...given) {
    await builtinEnvironments[name].setup(...given);
    return { teardown() {} };
  },
});
