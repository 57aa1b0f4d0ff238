/**
 * The scripts that ran, each right behind its mark. A mark stays where its owner put it, so that whoever made it can go on moving and
 * removing it; its script follows it, and has its id.
 */
export interface ReleasedScripts {
    /** Whether it is a mark whose script has run, or such a script. */
    readonly has: (element: Element) => boolean;
    /** Puts a mark's script right behind it: so it runs, the first time. */
    readonly join: (mark: Element, script?: Element) => void;
    /** Takes the script away: the mark is one again. */
    readonly part: (mark: Element) => void;
    /** Takes away the scripts whose marks have left the page. */
    readonly follow: () => void;
}
export declare const createReleasedScripts: () => ReleasedScripts;
