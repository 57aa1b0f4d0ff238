import type { Plugin } from 'vite';

/**
 * The names of the language and of the browser that the gates use after they have started, and that pages put something of their own in
 * place of: MooTools has an `Event`, and a page may have `var URL = '/shop'`. What the gates replace themselves isn't among them.
 */
const NAMES = [
  ...'Array Boolean Date Error Function JSON Map Math Number Object Promise Proxy Reflect RegExp Set String'.split(' '),
  ...'SyntaxError TypeError WeakMap WeakRef WeakSet parseInt'.split(' '),
  ...'CustomEvent DOMException Element Event EventTarget HTMLFormElement MutationObserver Node NodeFilter URL'.split(
    ' ',
  ),
  ...'atob queueMicrotask reportError requestAnimationFrame setTimeout clearTimeout'.split(' '),
];

/** How the function begins that a classic script is. */
const WRAPPER = /^\W*function\s*\(\)\s*\{/;

/** Takes the globals that a classic script uses when it begins, so that it has them whatever the page does to its globals later. */
export const captureGlobals: Plugin = {
  name: 'capture-globals',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const used = NAMES.filter((name) => new RegExp(`(?<![.\\w$])${name}\\b(?!:)`).test(file.code));
      if (!WRAPPER.test(file.code)) throw new Error(`${file.fileName} isn't wrapped in a function.`);
      file.code = file.code.replace(WRAPPER, `$&var{${used.join()}}=globalThis;`);
    }
  },
};
