// The guide's examples for a visitor who has answered: for tests that run in a page, and for Cypress, which isn't installed for these tests.
// Its example runs with a stub for `cy`; test/frameworks/tested has its types, and Storybook.
import { expect, it } from 'vitest';
import { allows, askfirst, start } from '../../src/index.ts';
import { recordCookie, recordCookieText } from '../../src/testing.ts';

const policy = {
  services: [
    { id: 'stats', category: 'analytics', name: 'Stats' },
    { id: 'ads', category: 'marketing', name: 'Ads' },
  ],
};
const choice = { analytics: true, marketing: false };

it.runIf(globalThis.document)(
  'with the record in the page’s cookies, what was accepted is allowed, and nothing else',
  async () => {
    globalThis.document.cookie = recordCookieText(policy, choice);
    start({ policy });
    await askfirst.ready;
    expect(['stats', 'ads'].map((id) => allows(id))).toEqual([true, false]);
    expect(askfirst.state.status).toBe('decided');
  },
);

it('Cypress is given the same cookie', () => {
  const stored = [];
  const cy = { setCookie: (...given) => stored.push(given) };
  const { name, value } = recordCookie(policy, choice);
  cy.setCookie(name, value);
  expect(stored).toEqual([['askfirst', expect.any(String)]]);
  expect(recordCookieText(policy, choice)).toContain(`askfirst=${stored[0][1]}`);
});
