import { createLike } from './create-like.js';
import { heard } from './heard.js';

/** Says by an event at the document that the module before it ran. */
const createFollower = (module: HTMLElement, turn: string): HTMLScriptElement => {
  const script = createLike(module, 'script') as HTMLScriptElement;
  script.type = 'module';
  script.async = false;
  // The page may have an `Event` of its own.
  script.text = `const turn=document.createEvent("Event");turn.initEvent("${turn}");document.dispatchEvent(turn)`;
  return script;
};

/**
 * Settles when an inline module has run. It has no load event, but a second one behind it runs after it (except in Firefox 153, if the
 * first imports), so that one reports for it. Where the page's Content-Security-Policy stops the second, it isn't waited for.
 * @param turn the name of the event by which it reports
 */
export const afterModule = (module: HTMLElement, turn: string): Promise<unknown> => {
  const script = createFollower(module, turn);
  const ran = heard(document, turn, 'securitypolicyviolation');
  document.head.append(script);
  script.remove();
  return ran;
};
