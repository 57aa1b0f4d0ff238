// What the widget promises a visitor, in whatever engine: one visit each.
import { answers } from './answers.mjs';
import { entries } from './entries.mjs';
import { faults } from './faults.mjs';
import { hosts } from './hosts.mjs';
import { keyboard } from './keyboard.mjs';
import { marks } from './marks.mjs';
import { pages } from './pages.mjs';

export const promises = { ...answers, ...marks, ...hosts, ...entries, ...pages, ...keyboard, ...faults };
