import { adoptStyles } from '../base/adopt-styles.js';
import { render, type TemplateResult } from '../lit.js';

/** Puts a text on the clipboard. @returns whether the browser did */
export const copy = async (field: HTMLTextAreaElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Without https this clipboard is missing, but a selected text can still be copied.
    field.focus();
    field.select();
    try {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else is left there
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
};

/** The time that a browser may take to fetch the file that it saves, in milliseconds. */
const FETCHED_MS = 10_000;

/** Has the browser save a text as a file. */
export const save = (name: string, text: string): void => {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), FETCHED_MS);
};

/**
 * Prints only this content: the rest of the page is hidden until it is printed. Constructed style sheets are allowed under any
 * Content-Security-Policy.
 */
export const print = (content: TemplateResult, styles: readonly string[], look: Element): void => {
  const host = document.createElement('div');
  host.setAttribute('data-askfirst-print', '');
  host.lang = look.getAttribute('lang') ?? '';
  host.dir = look.getAttribute('dir') ?? '';
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, styles);
  render(content, root);
  const alone = new CSSStyleSheet();
  alone.replaceSync(
    `[data-askfirst-print] { display: none }
     @media print {
       body > :not([data-askfirst-print]) { display: none !important }
       body > [data-askfirst-print] { display: block }
     }`,
  );
  document.body.append(host);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, alone];
  addEventListener(
    'afterprint',
    () => {
      host.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== alone);
    },
    { once: true },
  );
  window.print();
};
