import { listOf } from './contestant.mjs';

/** @returns {import('./contestant.mjs').Contestant['page']} a page whose set-up is bundled from test/bench/c15t */
const pageOf = (script, style) => (gated, at) => ({
  head: `${style ? `<link rel="stylesheet" href="${at(style)}">` : ''}<script>window.gatedScripts = ${listOf(gated)};</script>
<script type="module" src="${at(script)}"></script>`,
});

const offline = 'In its offline mode: the hosted one needs a server of theirs.';

/** The package without a framework. It has no UI, so its banner is the one of its documentation. @type {import('./contestant.mjs').Contestant} */
export const c15t = {
  name: 'c15t',
  package: 'c15t',
  peer: true,
  files: { 'headless.js': '.tmp/bench/c15t/headless.js' },
  page: pageOf('headless.js'),
  banner: '#consent-banner',
  accept: '#consent-accept',
  refuse: '#consent-reject',
  notes: [offline, 'The banner is the example of its documentation, which has no preferences.'],
};

/** Its own UI, in React. @type {import('./contestant.mjs').Contestant} */
export const c15tReact = {
  name: 'c15t for React',
  package: '@c15t/react',
  peer: true,
  files: { 'react.js': '.tmp/bench/c15t/react.js', 'react.css': '.tmp/bench/c15t/react.css' },
  page: pageOf('react.js', 'react.css'),
  banner: '[data-testid="consent-banner-card"]',
  accept: '[data-testid="consent-banner-accept-button"]',
  refuse: '[data-testid="consent-banner-reject-button"]',
  preferences: '[data-testid="consent-banner-customize-button"]',
  opened: '[data-testid="consent-dialog-card"]',
  notes: [offline, 'Its bytes and its time hold React, which a site in React has anyway.'],
};
