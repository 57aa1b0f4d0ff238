/** The types of JavaScript (WHATWG MIME Sniffing, section 4.6): the browser treats them alike. */
const CLASSIC =
  /^(?:(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript))$/;

/**
 * The types that run or fetch, although they aren't plain JavaScript: modules, speculation rules, and types that a tool of the page runs
 * itself (Partytown, Babel, module shims, Rocket Loader).
 */
const OTHERS =
  /^(?:module|module-shim|speculationrules|text\/(?:partytown|babel|jsx|typescript)|.+-(?:text\/javascript|module))$/;

/** The kind of a script by its type. `data` is never run, such as JSON and templates. */
export type ScriptKind = 'classic' | 'other' | 'data';

export const scriptKind = (type: string | undefined): ScriptKind => {
  const written = type?.trim().toLowerCase() ?? '';
  if (written === '' || CLASSIC.test(written)) return 'classic';
  return OTHERS.test(written) ? 'other' : 'data';
};
