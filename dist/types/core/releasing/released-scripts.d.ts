/**
 * The scripts that ran, each right behind its mark. A mark stays where its owner put it, so that the code which made it can still move and
 * remove it. The script moves with its mark, and has its id.
 */
export interface ReleasedScripts {
    /** Whether the element is a mark whose script has run, or such a script. */
    readonly has: (element: Element) => boolean;
    /** Puts a mark's script right behind the mark. The first time, the script runs by that. */
    readonly join: (mark: Element, script?: Element) => void;
    /** Removes the script: the mark is a mark again. */
    readonly part: (mark: Element) => void;
    /** Removes the scripts whose marks have left the page, after these changes of the page. */
    readonly follow: (mutations: readonly MutationRecord[]) => void;
}
export declare const createReleasedScripts: () => ReleasedScripts;
