import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inPage } from './contestant.mjs';
import { categories, policyUrl } from './shop.mjs';

const built = existsSync('dist') ? readdirSync('dist').filter((name) => name.endsWith('.js')) : [];

/** The gate as a separate file. @param {string} file */
const beside = (file) => (at) => `<script src="${at(file)}"></script>`;
/** The gate inline in the page, the other files separate. @param {string} file */
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

/** Only marks: the policy declares no hosts and no entries. */
export const askfirst = askfirstWith('Askfirst', policy, beside('askfirst.js'));

/** A policy that declares hosts and entries, so that the gate checks requests and writes. */
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
