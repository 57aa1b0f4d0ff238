import type { WithReleased } from '../contract/released-file.js';
import type { ReleasedScripts } from './released-scripts.js';
/** Runs the scripts of marks, one after the other or several at a time. */
export interface ScriptRelease {
    /**
     * Runs a mark's script.
     * @param takeWritten gets the scripts that this script wrote too late for the page's parser, as marks, before the promise settles
     * @returns a promise that settles when the script has run, with the type of the event that said so; at once with `load` if there is no
     *   such event
     */
    readonly release: (mark: HTMLElement, takeWritten: (marks: readonly HTMLElement[]) => void) => Promise<string>;
    /** Marks the beginning of a series of scripts, during which the page's late calls are watched. */
    readonly begin: () => void;
    /** Ends a series of scripts. Once no script is running any more, the late calls are made up for. */
    readonly end: () => void;
}
export declare const createScriptRelease: (withReleased: WithReleased, released: ReleasedScripts) => ScriptRelease;
