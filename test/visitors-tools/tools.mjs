// The tools that answer for a visitor, as they come from npm, each as a script for the page. In a browser they run beside the page,
// and touch it in the same way: they look for elements, and call their click().
import { readFileSync } from 'node:fs';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const readJson = (path) => JSON.parse(read(path));

/** Starts the tool as its extension would, with these rules. What it reports goes to the console, as JSON. */
const starting = (script, rules, autoAction) => `if (window === top) {
  window.autoconsentSendMessage = async (message) => {
    console.debug(JSON.stringify(message));
    if (message.type !== 'init') return;
    await undefined;
    const config = { enabled: true, autoAction: '${autoAction}', enablePrehide: true, detectRetries: 20 };
    await autoconsentReceiveMessage({ type: 'initResp', config, rules: ${JSON.stringify(rules)} });
  };
  ${script}
}`;

/**
 * DuckDuckGo's autoconsent, with all of its own rules beside ours.
 * @param {'optIn' | 'optOut'} action
 * @returns {string} */
export function autoconsent(action) {
  const { autoconsent: others } = readJson('node_modules/@duckduckgo/autoconsent/rules/rules.json');
  const script = read('node_modules/@duckduckgo/autoconsent/dist/autoconsent.playwright.js');
  return starting(script, { autoconsent: [...others, readJson('askfirst.autoconsent.json')] }, action);
}

/**
 * Consent-O-Matic isn't on npm; autoconsent up to version 15 has its engine. Where a search begins at an element with a shadow root,
 * the tool has since begun at that root; here it is taught to.
 * @param {'optIn' | 'optOut'} action
 * @returns {string} */
export function consentOMatic(action) {
  const script = read('node_modules/autoconsent-15/dist/autoconsent.playwright.js');
  const found = /\b(parent|_Tools\.base)(?=\.querySelectorAll\(\s*options\.selector)/g;
  if (script.match(found)?.length !== 2) throw new Error('Consent-O-Matic looks for elements in another way now.');
  const taught = script.replace(found, '($1.shadowRoot ?? $1)');
  return starting(taught, { autoconsent: [], consentomatic: readJson('askfirst.consent-o-matic.json') }, action);
}
