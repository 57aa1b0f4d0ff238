import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inPage } from './contestant.mjs';
import { categories, policyUrl } from './shop.mjs';

const built = existsSync('dist') ? readdirSync('dist').filter((name) => name.endsWith('.js')) : [];

/** The gate beside the page. @param {string} file */
const beside = (file) => (at) => `<script src="${at(file)}"></script>`;
/** The gate's text in the page, with the rest beside it. @param {string} file */
const inside = (file) => (at) => `<script data-base="${at('')}">${readFileSync(`dist/${file}`, 'utf8')}</script>`;

/** @returns {import('./contestant.mjs').Contestant} */
const askfirstWith = (name, policy, gate) => ({
  name,
  files: Object.fromEntries(built.map((file) => [file, `dist/${file}`])),
  page: (gated, at) => ({
    head: `<script type="application/json" id="askfirst-policy">${inPage(policy)}</script>
${gate(at)}`,
    gated: gated
      .map(
        ({ category, src, text }) =>
          `<script type="text/plain" data-consent="${category}"${src ? ` src="${src}"` : ''}>${text ?? ''}</script>`,
      )
      .join('\n'),
  }),
  banner: 'askfirst-banner',
  accept: 'askfirst-banner >>> [data-action="accept-all"]',
  refuse: 'askfirst-banner >>> [data-action="refuse-all"]',
  preferences: 'askfirst-banner >>> [data-action="preferences"]',
  opened: 'askfirst-preferences >>> dialog',
});

const policy = { revision: 1, controller: { name: 'Example Shop' }, policyUrl, categories };

/** Marks alone: the policy declares no hosts and no entries. */
export const askfirst = askfirstWith('Askfirst', policy, beside('askfirst.js'));

/** A service whose hosts and entries are declared, so that requests and writes are looked at. */
const declaring = {
  ...policy,
  services: [
    {
      id: 'ads',
      category: 'marketing',
      name: 'Example Ads',
      hosts: ['tracker.example', '*.ads.example'],
      cookies: [{ name: '_t*' }, { name: '_t*', kind: 'localStorage' }],
    },
  ],
};

export const askfirstWithGates = askfirstWith('Askfirst, hosts and entries', declaring, beside('askfirst-full.js'));
export const askfirstInline = askfirstWith('Askfirst, inline', policy, inside('askfirst.inline.js'));
export const askfirstInlineWithGates = askfirstWith(
  'Askfirst, inline, hosts and entries',
  declaring,
  inside('askfirst-full.inline.js'),
);
