// Every widget asks about the same four categories in the same words.

/** @typedef {{ id: string, title: string, summary: string }} Category */

/** @type {readonly Category[]} */
export const categories = [
  { id: 'necessary', title: 'Necessary', summary: 'What the shop can’t do without: your basket and your sign-in.' },
  { id: 'functional', title: 'Comfort', summary: 'Remembers your language and the articles you looked at.' },
  { id: 'analytics', title: 'Statistics', summary: 'Counts which pages are read, so that we can better them.' },
  { id: 'marketing', title: 'Advertising', summary: 'Shows you our articles on other sites.' },
];

/** The categories that a visitor can answer. */
export const optional = categories.slice(1);

export const title = 'We use cookies';
export const question = 'Some keep the shop running, others wait for your answer. You can change it at any time.';
export const policyUrl = '/privacy';
