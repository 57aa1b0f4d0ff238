import { adoptStyles } from '../base/adopt-styles.js';
import { render, type TemplateResult } from '../lit.js';

/**
 * Prints only this content: the rest of the page is hidden until it is printed. Constructed style sheets are allowed under any
 * Content-Security-Policy.
 */
export const printAlone = (content: TemplateResult, styles: readonly string[], look: Element): void => {
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
