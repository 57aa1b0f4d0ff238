import { createLike } from './create-like.js';
import { heard } from './heard.js';

/** Makes a script that dispatches an event on the document when the module before it has run. */
const createFollower = (module: HTMLElement, turn: string): HTMLScriptElement => {
  const script = createLike(module, 'script') as HTMLScriptElement;
  script.type = 'module';
  script.async = false;
  // The page may have replaced the global `Event`.
  script.text = `const turn=document.createEvent("Event");turn.initEvent("${turn}");document.dispatchEvent(turn)`;
  return script;
};

/**
 * Settles when an inline module has run. Such a module has no load event. But a second module behind it runs after it, so the second one
 * reports. If the page's Content-Security-Policy stops the second one, nobody waits for it. In Firefox 153 the second one runs too early if
 * the first one imports: two inline modules that a script inserts with `async = false` don't keep their order there. No report is known.
 * @param turn the name of the event by which it reports
 */
export const afterModule = (module: HTMLElement, turn: string): Promise<unknown> => {
  const script = createFollower(module, turn);
  const ran = heard(document, turn, 'securitypolicyviolation');
  document.head.append(script);
  script.remove();
  return ran;
};
