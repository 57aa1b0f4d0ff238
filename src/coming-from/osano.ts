import type { Tool } from './tool.js';

/**
 * Osano's open-source cookieconsent 3: `allow`, `deny` or `dismiss`. It asked one question, about `cookies`; what that meant only the
 * site's owner knows, so an acceptance counts for the ids that `data-ids` gives to `cookies`, and for no other. Who only dismissed the bar
 * has answered nothing. (osano/cookieconsent, src/cookieconsent.js)
 */
export const osano: Tool = {
  entries: ['cookieconsent_status'],
  read([text]) {
    if (text === 'allow') return { answers: { cookies: true } };
    return text === 'deny' ? { answers: {}, refusesRest: true } : undefined;
  },
};
