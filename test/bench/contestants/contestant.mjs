/**
 * A widget to measure, set up as its own documentation says.
 *
 * In selectors ` >>> ` enters a shadow root.
 *
 * @typedef {object} Contestant
 * @property {string} name in the table, and in --against
 * @property {string} [package] its npm package. The table shows the version
 * @property {boolean} [peer] whether it is another project's widget, with which targets compare Askfirst
 * @property {Readonly<Record<string, string>>} [files] the files that the server has for it: name → path from the project's root
 * @property {Readonly<Record<string, string>>} [texts] more files: name → text
 * @property {(gated: readonly Gated[], at: (name: string) => string) => Page} page its markup; `at` returns a file's address
 * @property {string} [banner] the box with the question
 * @property {string} [accept] the button that accepts all
 * @property {string} [refuse] the button that refuses all
 * @property {string} [preferences] the button that opens the preferences
 * @property {string} [opened] the open preferences
 * @property {readonly string[]} [notes] notes for readers of its numbers
 *
 * A script that has to wait for its category: external or inline.
 * @typedef {{ index: number, category: string, src?: string, text?: string }} Gated
 *
 * @typedef {object} Page
 * @property {string} [head] at the start of <head>
 * @property {string} [gated] the marked scripts, at the end of the content
 * @property {string} [end] at the end of <body>
 */

/** JSON that is safe inside a script element. */
export const inPage = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The gated scripts as JSON, for widgets that insert scripts by code. */
export const listOf = (gated) =>
  inPage(gated.map(({ index, category, src, text }) => ({ index, category, src, text })));
