import { inPage } from './contestant.mjs';
import { categories, policyUrl } from './shop.mjs';

const config = {
  privacyPolicyUrl: policyUrl,
  purposes: categories.map(({ id, title, summary }) => ({
    id,
    title,
    description: summary,
    cookies: [],
    isMandatory: id === 'necessary',
  })),
};

/** @type {import('./contestant.mjs').Contestant} */
export const orejime = {
  name: 'Orejime',
  package: 'orejime',
  peer: true,
  files: {
    'orejime-standard-en.js': 'test/bench/node_modules/orejime/dist/orejime-standard-en.js',
    'orejime-standard.css': 'test/bench/node_modules/orejime/dist/orejime-standard.css',
  },
  page: (gated, at) => ({
    head: `<script>window.orejimeConfig = ${inPage(config)};</script>
<script src="${at('orejime-standard-en.js')}"></script>
<link href="${at('orejime-standard.css')}" rel="stylesheet">`,
    gated: gated
      .map(
        ({ category, src, text }) =>
          `<template data-purpose="${category}"><script${src ? ` src="${src}"` : ''}>${text ?? ''}</script></template>`,
      )
      .join('\n'),
  }),
  banner: '.orejime-Banner',
  accept: '.orejime-Banner-saveButton',
  refuse: '.orejime-Banner-declineButton',
  preferences: '.orejime-Banner-learnMoreButton',
  opened: '.orejime-Modal',
};
