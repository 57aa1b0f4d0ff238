/* global document */
import { decide, start } from '../../../src/index.ts';

/** A test can't accept a service again once it has refused it, as that needs the visitor's hand. So each test refuses another one. */
const perTest = ['late', 'sent-later', 'reloaded', 'film'].map((id) => ({ id, category: 'more', name: id }));

/** Opt-out: everything is allowed until refused, so that a test sees both states without a visitor's hand. */
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

/** Starts the widget as a page does, with everything allowed. */
export function startSite() {
  document.cookie = 'askfirst=; max-age=0; path=/';
  return start({ policy, region: 'us' });
}

export const refuse = (...ids) => decide(Object.fromEntries(ids.map((id) => [id, false])));
