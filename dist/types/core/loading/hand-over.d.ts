/**
 * Hands something to the file of one script element, and to nobody else: only while that file runs, and only once.
 * @param running the script that runs now, by the browser's own getter: a page's script can define another one
 */
export declare const handOver: (element: HTMLScriptElement, thing: unknown, running: () => unknown) => void;
/** Takes what the gate hands to the file that runs now; undefined where there is nothing (left) for it. */
export declare const takeOver: () => unknown;
