/* global document */
import { decide, start } from '../../../src/index.ts';

/** Who has refused accepts by hand alone: each test refuses another one. */
const perTest = ['late', 'sent-later', 'reloaded', 'film'].map((id) => ({ id, category: 'more', name: id }));

/** Where nobody is asked before: on until refused, so that a test can see both without a visitor's hand. */
const policy = {
  regimes: { '*': 'opt-out' },
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'analytics', title: 'Statistics' },
    { id: 'video', title: 'Films' },
    { id: 'more', title: 'More' },
  ],
  services: perTest,
};

/** Starts the widget as a page does, and allows all. */
export function startSite() {
  document.cookie = 'askfirst=; max-age=0; path=/';
  return start({ policy, region: 'us' });
}

export const refuse = (...ids) => decide(Object.fromEntries(ids.map((id) => [id, false])));
