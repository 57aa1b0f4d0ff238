/** The texts that only some visits need: for categories without texts of their own, for changes, and for rules other than opt-in. */
export const enSpecial = {
  necessary: 'Necessary',
  necessarySummary: 'What the site needs in order to work, including remembering your choice here.',
  functional: 'Extra features',
  functionalSummary: 'Videos, maps or a chat, for example.',
  analytics: 'Statistics',
  analyticsSummary: 'Shows us how the site is used, so that we can make it better.',
  marketing: 'Advertising',
  marketingSummary: 'Shows you advertisements that fit what you look at, here and on other sites.',
  askNew:
    'Some things have changed since you chose. {changes} Your earlier choices stay as they are. {name} is asking only about:',
  acceptNew: 'Accept what’s new',
  refuseNew: 'Refuse what’s new',
  onUnless: 'These are on unless you refuse them.',
  signal:
    'Opt-Out Request Honored: your browser sends the Global Privacy Control signal, so these stay off: {categories}.',
} as const;
