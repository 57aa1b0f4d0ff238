import type { Askfirst } from './askfirst.js';
/**
 * A call of a released script that comes too late for the page: the object, the method's name, the arguments, and the script. The script is
 * `true` where it may be a module, and 0 for a listener that was set by property.
 */
export type LateCall = readonly [target: unknown, name: string, given: readonly unknown[], script: unknown];
/** Makes up for the late calls of released scripts. */
export interface CatchUp {
    /** Takes a late call, to make up for it. */
    readonly take: (call: LateCall) => void;
    /** Called when a script has run. @returns the scripts that it wrote, in order, as marks that wait for the same expression */
    readonly finish: (writer: HTMLElement, expression: string) => readonly HTMLScriptElement[];
    /**
     * Called when all of them have run. Page events that came before are sent to the listeners that these scripts added, and to no others.
     */
    readonly catchUp: () => void;
}
/** What `whenReleased` needs of the consent. */
export interface Releasing extends Pick<Askfirst, 'whenAllowed'> {
    readonly outcomes: WeakMap<Element, string>;
}
/** The file of what only some released marks need. */
export interface ReleasedFile {
    readonly createCatchUp: () => CatchUp;
    /** Settles when an inline module that stands in the page has run. */
    readonly afterModule: (module: HTMLElement, turn: string) => Promise<unknown>;
    /** Implements `whenReleased` of `Askfirst`. */
    readonly whenReleased: (consent: Releasing, marked: Element | string) => Promise<void>;
}
/** The file, with what makes up for late calls on this page. */
export interface Released extends ReleasedFile, CatchUp {
}
/** Calls `act` with the file: synchronously once the file is loaded, else after loading it; never where it can't be loaded. */
export type WithReleased = <Result>(act: (file: Released) => Result) => Result | Promise<Awaited<Result> | undefined>;
