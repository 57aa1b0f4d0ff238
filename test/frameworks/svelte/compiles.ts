import type { SvelteHTMLElements } from 'svelte/elements';

// Never run; only the compiler checks it. A template can't have @ts-expect-error.

// @ts-expect-error: `for` is missing
export const notice: SvelteHTMLElements['askfirst-notice'] = {};

// @ts-expect-error: the value must be a boolean
export const preferences: SvelteHTMLElements['askfirst-preferences'] = { inline: 'yes' };

// @ts-expect-error: no such surface
export const opener: SvelteHTMLElements['a'] = { 'data-askfirst': 'settings' };
