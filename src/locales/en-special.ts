/** What only some visits show: categories that the policy names without a text, what is new, and other rules than opt-in. */
export const enSpecial = {
  necessary: 'Necessary',
  necessarySummary: 'What the site can’t do without when you use it. It also remembers your choice here.',
  functional: 'Functions',
  functionalSummary: 'Extras such as videos, maps or a chat.',
  analytics: 'Statistics',
  analyticsSummary: 'Shows us how the site is used, so that we can make it better.',
  marketing: 'Advertising',
  marketingSummary: 'Shows you advertisements that fit what you look at, here and on other sites.',
  askNew:
    'Something is new since you chose. {changes} Your earlier choices stay as they are. {name} asks only about this:',
  acceptNew: 'Accept what’s new',
  refuseNew: 'Refuse what’s new',
  onUnless: 'This is on unless you refuse.',
  signal: 'Opt-Out Request Honored: your browser sends Global Privacy Control, so this stays off: {categories}.',
} as const;
