import { inPage } from './contestant.mjs';
import { categories, optional, question, title } from './shop.mjs';

const buttons = { acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all' };
const config = {
  categories: {
    necessary: { enabled: true, readOnly: true },
    ...Object.fromEntries(optional.map(({ id }) => [id, {}])),
  },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: { title, description: question, ...buttons, showPreferencesBtn: 'Manage preferences' },
        preferencesModal: {
          title: 'Manage cookie preferences',
          ...buttons,
          savePreferencesBtn: 'Accept current selection',
          closeIconLabel: 'Close modal',
          sections: categories.map(({ id, title, summary }) => ({ title, description: summary, linkedCategory: id })),
        },
      },
    },
  },
};

/** @type {import('./contestant.mjs').Contestant} */
export const vanillaCookieconsent = {
  name: 'vanilla-cookieconsent',
  package: 'vanilla-cookieconsent',
  peer: true,
  files: {
    'cc.css': 'test/bench/node_modules/vanilla-cookieconsent/dist/cookieconsent.css',
    'cc.js': 'test/bench/node_modules/vanilla-cookieconsent/dist/cookieconsent.umd.js',
  },
  texts: { 'cc-init.js': `CookieConsent.run(${inPage(config)});` },
  page: (gated, at) => ({
    head: `<link rel="stylesheet" href="${at('cc.css')}">`,
    gated: gated
      .map(
        ({ category, src, text }) =>
          `<script type="text/plain" data-category="${category}"${src ? ` src="${src}"` : ''}>${text ?? ''}</script>`,
      )
      .join('\n'),
    end: `<script defer src="${at('cc.js')}"></script><script defer src="${at('cc-init.js')}"></script>`,
  }),
  banner: '#cc-main .cm',
  accept: '#cc-main .cm [data-role="all"]',
  refuse: '#cc-main .cm [data-role="necessary"]',
  preferences: '#cc-main .cm [data-role="show"]',
  opened: '#cc-main .pm',
};
