import { watchLateCalls } from '../holding/late-calls.js';
import type { WithReleased } from '../contract/released-file.js';
import { NativeEvent } from '../contract/native-event.js';
import type { Undo } from '../page/undo.js';
import { addressOf, createScript, isCode, isHeardOf, isModule } from './create-script.js';
import { heard } from './heard.js';
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

export const createScriptRelease = (withReleased: WithReleased, released: ReleasedScripts): ScriptRelease => {
  let inFlight = 0;
  let turns = 0;
  let hasModule = false;
  let isLate = false;
  let undo: Undo;
  /** The released script that runs now; for a module, of which the browser doesn't tell, only that there is one. */
  const findRunning = (): unknown => {
    const { currentScript } = document;
    return currentScript ? released.has(currentScript) && currentScript : hasModule;
  };
  const begin = (): void => {
    inFlight += 1;
    if (inFlight > 1) return;
    undo = watchLateCalls(findRunning, (call) => {
      isLate = true;
      void withReleased((file) => file.take(call));
    });
  };
  const end = (): void => {
    inFlight -= 1;
    if (inFlight) return;
    undo();
    if (isLate) void withReleased((file) => file.catchUp());
    hasModule = false;
    isLate = false;
  };
  /**
   * Settles with the type of the event that said that a fetched script has run. Dispatches the same event on the mark, because code of the
   * page may listen there.
   */
  const afterFetched = async (mark: HTMLElement, script: HTMLScriptElement): Promise<string> => {
    const { type } = await heard(script, 'load', 'error');
    // A handler in the attribute was copied to the script, which has called it.
    if (!mark.hasAttribute(`on${type}`)) mark.dispatchEvent(new NativeEvent(type));
    return type;
  };
  const afterInlineModule = async (mark: HTMLElement): Promise<string> => {
    turns += 1;
    const turn = `askfirst-${turns}`;
    await withReleased((file) => file.afterModule(mark, turn));
    return 'load';
  };
  /** @returns the type of the event by which it ended; undefined if the browser has no event for this script */
  const insert = (mark: HTMLElement, script: HTMLScriptElement): Promise<string> | undefined => {
    const ran = isHeardOf(mark) ? afterFetched(mark, script) : undefined;
    released.join(mark, script);
    // The browser has read the type when the script came into the page. With this type, no copy of the script runs, wherever the copy is
    // put.
    if (isCode(mark)) script.setAttribute('type', 'text/plain');
    return isModule(mark) && addressOf(mark) === '' ? afterInlineModule(mark) : ran;
  };
  return {
    begin,
    end,
    async release(mark, takeWritten) {
      const script = createScript(mark);
      const expression = mark.getAttribute('data-consent') ?? '';
      begin();
      hasModule ||= isModule(mark);
      const ran = insert(mark, script);
      const outcome = ran ? await ran : 'load';
      if (isLate) await withReleased((file) => takeWritten(file.finish(script, expression)));
      end();
      return outcome;
    },
  };
};
