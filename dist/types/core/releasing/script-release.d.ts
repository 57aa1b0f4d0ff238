import type { WithReleased } from '../contract/released-file.js';
import type { ReleasedScripts } from './released-scripts.js';
/** Runs the scripts of marks, one after the other or several at a time. */
export interface ScriptRelease {
    /**
     * Runs a mark's script.
     * @param takeWritten is given what the script wrote too late for the page's parser, as marks, before the promise settles
     * @returns settles when it has run, with the event that said so, or at once where the browser doesn't say when it has
     */
    readonly release: (mark: HTMLElement, takeWritten: (marks: readonly HTMLElement[]) => void) => Promise<string>;
    /** Marks the beginning of a series of scripts, during which the page's late calls are watched. */
    readonly begin: () => void;
    /** What the scripts were late for is made up for once nothing is in flight any more. */
    readonly end: () => void;
}
export declare const createScriptRelease: (withReleased: WithReleased, released: ReleasedScripts) => ScriptRelease;
