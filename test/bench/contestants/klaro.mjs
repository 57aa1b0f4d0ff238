import { inPage } from './contestant.mjs';
import { categories, policyUrl } from './shop.mjs';

const config = {
  version: 1,
  acceptAll: true,
  translations: {
    zz: { privacyPolicyUrl: policyUrl },
    en: { purposes: Object.fromEntries(categories.map(({ id, title }) => [id, title])) },
  },
  services: categories.map(({ id, title, summary }) => ({
    name: id,
    title,
    description: summary,
    purposes: [id],
    required: id === 'necessary',
  })),
};

/** @type {import('./contestant.mjs').Contestant} */
export const klaro = {
  name: 'Klaro',
  package: 'klaro',
  peer: true,
  files: { 'klaro.js': 'test/bench/node_modules/klaro/dist/klaro.js' },
  texts: { 'config.js': `var klaroConfig = ${inPage(config)};` },
  page: (gated, at) => ({
    head: `<script defer src="${at('config.js')}"></script><script defer src="${at('klaro.js')}"></script>`,
    gated: gated
      .map(
        ({ category, src, text }) =>
          `<script type="text/plain" data-type="text/javascript" data-name="${category}"${src ? ` data-src="${src}"` : ''}>${text ?? ''}</script>`,
      )
      .join('\n'),
  }),
  banner: '#klaro .cookie-notice',
  accept: '#klaro .cookie-notice .cm-btn-success',
  refuse: '#klaro .cookie-notice .cn-decline',
  preferences: '#klaro .cookie-notice .cn-learn-more',
  opened: '#klaro .cm-modal',
};
