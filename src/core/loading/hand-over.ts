/** The element of a script that is handed something. */
interface Receiving extends HTMLScriptElement {
  readonly takeOver?: () => unknown;
}

/**
 * Hands something to the file of one script element, and to nobody else: only while that file runs, and only once.
 * @param running the script that runs now, by the browser's own getter: a page's script can define another one
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

/** Takes what the gate hands to the file that runs now; undefined where there is nothing (left) for it. */
export const takeOver = (): unknown => (document.currentScript as Receiving | null)?.takeOver?.();
