import type { Tool } from './tool.js';

/**
 * Klaro 0.7: JSON with an answer for each service, URI-encoded both in the cookie and in localStorage. It has neither purposes nor a date.
 * (klaro-org/klaro-js, src/consent-manager.js, src/stores.js)
 */
export const klaro: Tool = {
  entries: ['klaro'],
  inStorage: true,
  read: ([text]) => {
    const answers = JSON.parse(decodeURIComponent(text)) as Record<string, boolean>;
    if (!Object.values(answers).every((answer) => typeof answer === 'boolean')) throw new SyntaxError();
    return { answers };
  },
  marks: {
    selector: '[data-name]:not([data-type="placeholder"])',
    names: ({ dataset: { name = '' } }) => [name],
  },
};
