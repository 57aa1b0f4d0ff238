import type { SvelteHTMLElements } from 'svelte/elements';

// For the compiler alone: a template has no place for @ts-expect-error.

// @ts-expect-error: whose function?
export const notice: SvelteHTMLElements['askfirst-notice'] = {};

// @ts-expect-error: takes no text
export const preferences: SvelteHTMLElements['askfirst-preferences'] = { inline: 'yes' };

// @ts-expect-error: no such surface
export const opener: SvelteHTMLElements['a'] = { 'data-askfirst': 'settings' };
