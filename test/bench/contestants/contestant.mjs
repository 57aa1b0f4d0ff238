/**
 * What is measured: a widget, set up as its own documentation says.
 *
 * A selector finds an element in the page; ` >>> ` steps into a shadow root.
 *
 * @typedef {object} Contestant
 * @property {string} name as in the table, and in --against
 * @property {string} [package] its package, whose version stands in the table
 * @property {boolean} [peer] whether it is a widget of somebody else's, which targets are measured against
 * @property {Readonly<Record<string, string>>} [files] what the server has for it: name → path from the project's root
 * @property {Readonly<Record<string, string>>} [texts] the same, with the text instead of a path
 * @property {(gated: readonly Gated[], at: (name: string) => string) => Page} page its markup; `at` gives a file's address
 * @property {string} [banner] the box that asks
 * @property {string} [accept] the button that accepts all
 * @property {string} [refuse] the button that refuses all
 * @property {string} [preferences] the button that opens the preferences
 * @property {string} [opened] the preferences
 * @property {readonly string[]} [notes] what a reader of its numbers must know
 *
 * A script that has to wait for its category: at an address, or inline.
 * @typedef {{ index: number, category: string, src?: string, text?: string }} Gated
 *
 * @typedef {object} Page
 * @property {string} [head] at the start of <head>
 * @property {string} [gated] the marked scripts, at the end of the content
 * @property {string} [end] at the end of <body>
 */

/** JSON that can stand in a script of the page. */
export const inPage = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Whatever inserts scripts from code gets them as a list. */
export const listOf = (gated) =>
  inPage(gated.map(({ index, category, src, text }) => ({ index, category, src, text })));
