/**
 * Gives something to the file of one script element, and to no other script: only while that file runs, and only once.
 * @param running returns the script that runs now, by the browser's own getter, since a script of the page can define another one
 */
export declare const handOver: (element: HTMLScriptElement, thing: unknown, running: () => unknown) => void;
/** Takes what the gate gives to the file that runs now; undefined where there is nothing, or it was taken before. */
export declare const takeOver: () => unknown;
