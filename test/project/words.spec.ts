import { readdirSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { syllable } from 'syllable';

/** Flesch and Kincaid’s grade: years at school that a text asks for. */
const gradeOf = (text: string): number => {
  const sentences = text.split(/[.:?!]+(?:\s|$)/).filter((one) => one.trim()).length;
  const words = text.match(/[\p{L}’]+/gu) ?? [];
  return 0.39 * (words.length / sentences) + 11.8 * (syllable(text) / words.length) - 15.59;
};

test('the grade is computed by the formula of Flesch and Kincaid', () => {
  // Six words of one syllable each, in one sentence: 0.39 × 6 + 11.8 − 15.59.
  expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(-1.45, 2);
  expect(gradeOf('Organizational considerations necessitate comprehensive documentation.')).toBeGreaterThan(20);
});

test('A-37 the English texts ask for no more than nine years at school', async () => {
  const files = readdirSync('src/locales').filter((file) => /^en(?:-\w+)?\.ts$/.test(file));
  const bundles = await Promise.all(
    files.map((file) => import(`../../src/locales/${file}`) as Promise<Record<string, Record<string, string>>>),
  );
  const texts = bundles.flatMap((bundle) => Object.values(bundle).flatMap((one) => Object.values(one)));
  // Labels, and paths through a browser’s settings, are no sentences.
  const sentences = texts.filter((text) => /[.:?!]$/.test(text) && !text.includes('›'));
  expect(sentences.length).toBeGreaterThan(50);
  expect(gradeOf(sentences.join(' ').replace(/\{\w+\}/g, 'shop'))).toBeLessThanOrEqual(9);
});
