import type { Text } from '../../core/policy/text.js';

/** The English version of a policy's text, or its first one. */
export const englishOf = (text: Text): string =>
  typeof text === 'string' ? text : (text['en'] ?? Object.values(text)[0] ?? '');
