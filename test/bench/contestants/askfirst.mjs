import { existsSync, readdirSync } from 'node:fs';
import { inPage } from './contestant.mjs';
import { categories, policyUrl } from './shop.mjs';

const built = existsSync('dist') ? readdirSync('dist').filter((name) => name.endsWith('.js')) : [];

/** @returns {import('./contestant.mjs').Contestant} */
const askfirstWith = (name, policy) => ({
  name,
  files: Object.fromEntries(built.map((file) => [file, `dist/${file}`])),
  page: (gated, at) => ({
    head: `<script type="application/json" id="askfirst-policy">${inPage(policy)}</script>
<script src="${at('askfirst.js')}"></script>`,
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
export const askfirst = askfirstWith('Askfirst', policy);

/** The same, with a service whose hosts and entries are declared, so that requests and writes are looked at. */
export const askfirstWithGates = askfirstWith('Askfirst, hosts and entries', {
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
});
