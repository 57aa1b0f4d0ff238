import { inPage, listOf } from './contestant.mjs';
import { policyUrl, question } from './shop.mjs';

const config = {
  type: 'opt-in',
  palette: { popup: { background: '#383b75' }, button: { background: '#f1d600' } },
  content: { message: question, href: policyUrl },
};

/** It only asks and remembers. The site's own code runs the scripts, in its two callbacks. */
const start = (gated) => `
const run = () => {
  for (const { src, text } of ${listOf(gated)}) {
    const script = document.createElement('script');
    if (src) script.src = src;
    else script.text = text;
    document.head.append(script);
  }
};
window.cookieconsent.initialise({
  ...${inPage(config)},
  onInitialise() { if (this.hasConsented()) run(); },
  onStatusChange() { if (this.hasConsented()) run(); },
});`;

/** @type {import('./contestant.mjs').Contestant} */
export const osano = {
  name: 'cookieconsent (Osano)',
  package: 'cookieconsent',
  peer: true,
  files: {
    'osano.css': 'test/bench/node_modules/cookieconsent/build/cookieconsent.min.css',
    'osano.js': 'test/bench/node_modules/cookieconsent/build/cookieconsent.min.js',
  },
  page: (gated, at) => ({
    head: `<link rel="stylesheet" href="${at('osano.css')}">`,
    end: `<script src="${at('osano.js')}"></script><script>${start(gated)}</script>`,
  }),
  banner: '.cc-window',
  accept: '.cc-window .cc-allow',
  refuse: '.cc-window .cc-deny',
  notes: ['It has no preferences and holds no scripts: the page inserts them in its callbacks.'],
};
