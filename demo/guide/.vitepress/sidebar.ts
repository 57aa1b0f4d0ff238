import type { DefaultTheme } from 'vitepress';

const page = (text: string, link: string): DefaultTheme.SidebarItem => ({ text, link });

/** All pages of the guide, in the order of reading. */
export const sidebar: DefaultTheme.SidebarItem[] = [
  {
    text: 'Begin',
    items: [page('Quick start', '/quick-start'), page('Builder', '/builder')],
  },
  {
    text: 'By site',
    items: [
      page('Static site', '/static-site'),
      page('Google Tag Manager', '/google'),
      page('WordPress', '/wordpress'),
      page('Shopify', '/shopify'),
      page('PHP', '/php'),
      page('React', '/react'),
      page('Next', '/next'),
      page('Vue and Nuxt', '/vue'),
      page('Astro', '/astro'),
      page('Other frameworks', '/frameworks'),
      page('Strict CSP', '/strict-csp'),
    ],
  },
  {
    text: 'By job',
    items: [
      page('Another tool before', '/coming-from'),
      page('Services by name', '/catalogue'),
      page('Tell other scripts', '/adapters'),
      page('Languages and texts', '/languages'),
      page('Looks', '/looks'),
      page('Marks made for you', '/mark'),
      page('Testing your app', '/testing'),
      page('Tests of a site', '/tests-of-a-site'),
      page('Audit and scan', '/audit'),
      page('A new revision', '/new-revision'),
      page('Proof and counts', '/proof'),
      page('The record', '/record'),
      page('What is in the browser', '/cookie-log'),
    ],
  },
  {
    text: 'Good to know',
    items: [
      page('What it holds, and what not', '/limits'),
      page('What it costs', '/what-it-costs'),
      page('For the data-protection officer', '/data-protection'),
      page('Accessibility', '/accessibility'),
      page('For coding agents', '/agents'),
    ],
  },
  {
    text: 'Look up',
    items: [
      page('In the page', '/in-the-page'),
      page('The policy', '/policy'),
      page('Keys of the policy', '/reference/policy-keys'),
      page('From code', '/from-code'),
      page('Imports, types and events', '/reference/code'),
      page('Elements', '/reference/elements'),
      page('Texts', '/reference/texts'),
      page('Every way in', '/reference/ways-in'),
      page('All services', '/services'),
      page('Hashes', '/hashes'),
    ],
  },
];
