/** The types of JavaScript (WHATWG MIME Sniffing, section 4.6): the browser treats them alike. */
const CLASSIC =
  /^(?:(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript))$/;

/**
 * What runs, or fetches, though it isn't plain JavaScript: modules, speculation rules, and what a tool of the page runs by itself
 * (Partytown, Babel, module shims, Rocket Loader).
 */
const OTHERS =
  /^(?:module|module-shim|speculationrules|text\/(?:partytown|babel|jsx|typescript)|.+-(?:text\/javascript|module))$/;

/** What a script's type makes of it; `data` is what nobody runs, as JSON and templates. */
export type ScriptKind = 'classic' | 'other' | 'data';

export const scriptKind = (type: string | undefined): ScriptKind => {
  const written = type?.trim().toLowerCase() ?? '';
  if (written === '' || CLASSIC.test(written)) return 'classic';
  return OTHERS.test(written) ? 'other' : 'data';
};
