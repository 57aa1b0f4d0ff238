/** For this long after a trusted event an act counts as the visitor's own, where the browser can't tell. */
const FRESH_MS = 1000;

/**
 * Watches for the visitor's own acts, in browsers without `navigator.userActivation` (Firefox before 120, Safari before 16.4). The answer
 * is yes shortly after a trusted event (DOM, section 2.2). Calls and clicks by a script don't count.
 */
export const watchActivation = (): (() => boolean) => {
  let happenedAt = -Infinity;
  for (const type of ['click', 'keydown'] as const)
    addEventListener(
      type,
      (event) => {
        if (event.isTrusted) happenedAt = event.timeStamp;
      },
      true,
    );
  return () => performance.now() - happenedAt < FRESH_MS;
};
