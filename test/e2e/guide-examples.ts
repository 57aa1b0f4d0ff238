// The examples of README and guide, as they stand there.
import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect } from './steps.js';

export interface Example {
  /** What stands behind the fence; empty for data that is shown. */
  readonly language: string;
  readonly text: string;
}

const listIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending) && !/^(?:\.vitepress|reference)\//.test(path))
    .map((path) => `${folder}/${path}`);

/** Every page that may have examples. The reference is made by a program, and has none. */
export const guidePages = ['README.md', ...listIn('src', 'README.md'), ...listIn('demo/guide', '.md')];

/** The fenced examples of a page, in order. */
export const examplesOf = (page: string): Example[] =>
  [...readFileSync(page, 'utf8').matchAll(/^```(?<language>\w*)\n(?<text>.*?)^```$/gms)].map(({ groups }) => ({
    language: groups!['language']!,
    text: groups!['text']!,
  }));

/** The example of a page that has this in it. A test that finds none, or several, fails. */
export function findExample(page: string, part: string): string {
  const found = examplesOf(page).filter(({ text }) => text.includes(part));
  expect(found, `${page}: ${part}`).toHaveLength(1);
  return found[0]!.text;
}

/** Serves a page made of the examples, and the other companies that they name; goes there. @returns what was asked of those */
export async function visitExample(
  page: Page,
  head: string,
  body = '',
  headers: Record<string, string> = {},
): Promise<string[]> {
  const asked: string[] = [];
  await page.route('**/example.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers,
      body: `<!doctype html><html lang="en"><head><title>Example</title>${head}</head><body>${body}</body></html>`,
    }),
  );
  await page.route(/^https:\/\/(?:[^/]+\.example|www\.youtube-nocookie\.com)\//, (route) => {
    asked.push(route.request().url());
    return route.fulfill({
      contentType: route.request().resourceType() === 'document' ? 'text/html' : 'text/javascript',
    });
  });
  await page.goto('/example.html');
  return asked;
}
