import type { Askfirst } from './askfirst.js';

/** What a released script does too late for the page: on what, which method, with what, and the script itself, if it isn't a module. */
export type LateCall = readonly [target: unknown, name: string, given: readonly unknown[], script: unknown];

/** What is done about what released scripts do too late. */
export interface CatchUp {
  /** Takes such a call on. */
  readonly take: (call: LateCall) => void;
  /** The script has run: the scripts that it wrote, in order, as marks that wait for what it waited for. */
  readonly finish: (writer: HTMLElement, expression: string) => readonly HTMLScriptElement[];
  /** All of them have run: what they listen for and the page had before is sent to them, and to nobody else. */
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
  /** See `Askfirst`. */
  readonly whenReleased: (consent: Releasing, marked: Element | string) => Promise<void>;
}

/** The same, with what catches up on this page. */
export interface Released extends ReleasedFile, CatchUp {}

/** Does something with it: synchronously once the file is loaded, else after loading it; never where it can't be loaded. */
export type WithReleased = <Result>(act: (file: Released) => Result) => Result | Promise<Awaited<Result> | undefined>;
