import { builtinEnvironments } from 'vitest/environments';

/**
 * An imitated page that lasts until its process ends: a real one lasts as long as its timers, too. Vitest would take the page's globals away
 * after the last test, and whatever is still to come would fail for want of them.
 */
export const lasting = (name) => ({
  ...builtinEnvironments[name],
  async setup(...given) {
    await builtinEnvironments[name].setup(...given);
    return { teardown() {} };
  },
});
