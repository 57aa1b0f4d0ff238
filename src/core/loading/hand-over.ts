/** A script element that is given something. */
interface Receiving extends HTMLScriptElement {
  readonly takeOver?: () => unknown;
}

/**
 * Gives something to the file of one script element, and to no other script: only while that file runs, and only once.
 * @param running returns the script that runs now, by the browser's own getter, since a script of the page can define another one
 */
export const handOver = (element: HTMLScriptElement, thing: unknown, running: () => unknown): void => {
  let left = thing;
  const takeOver = (): unknown => {
    const taken = running() === element ? left : undefined;
    if (taken) left = undefined;
    return taken;
  };
  Object.defineProperty(element, 'takeOver', { value: takeOver });
};

/** Takes what the gate gives to the file that runs now; undefined where there is nothing, or it was taken before. */
export const takeOver = (): unknown => (document.currentScript as Receiving | null)?.takeOver?.();
