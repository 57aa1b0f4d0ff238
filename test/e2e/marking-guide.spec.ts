// The guide's examples of mark(), each as it stands there, in the place of the tool that would call it.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { findExample } from './guide-examples.js';
import { expect, onlyIn, test } from './steps.js';

const GUIDE = 'demo/guide/mark.md';
const policy = {
  services: [{ id: 'stats', category: 'analytics', name: 'Stats', hosts: ['stats.example'] }],
};
const PAGE =
  '<!doctype html><html><head><title>A page</title></head><body><script src="https://stats.example/s.js"></script></body></html>';
const MARK = '<script type="text/plain" data-consent="stats" src="https://stats.example/s.js">';

/** Writes an example beside a policy, runs it, and gives what it exports. */
async function importExample(part: string): Promise<Record<string, unknown>> {
  mkdirSync('.tmp', { recursive: true });
  const folder = mkdtempSync('.tmp/marking-');
  const json = JSON.stringify(policy);
  writeFileSync(`${folder}/policy.json`, json);
  // A tool runs in the project's folder; this one runs in ours.
  const text = findExample(GUIDE, part).replace("policy: 'policy.json'", `policy: '${folder}/policy.json'`);
  writeFileSync(`${folder}/example.mjs`, text);
  return (await import(`${process.cwd()}/${folder}/example.mjs`)) as Record<string, unknown>;
}

const htmlResponse = (): Response => new Response(PAGE, { headers: { 'content-type': 'text/html; charset=utf-8' } });

test.beforeEach(() => {
  onlyIn('chromium', 'no browser takes part');
});

test('Eleventy’s transform prepares its pages, and leaves its other files alone', async () => {
  type Transform = (this: { page: { outputPath: string | false } }, content: string) => string;
  let transform: Transform = () => '';
  const copied: object[] = [];
  const { default: configure } = (await importExample('// Eleventy')) as { default: (eleventy: object) => void };
  configure({
    addTransform: (_: string, given: Transform) => (transform = given),
    addPassthroughCopy: (paths: object) => copied.push(paths),
  });
  expect(transform.call({ page: { outputPath: '_site/index.html' } }, PAGE)).toContain(MARK);
  expect(transform.call({ page: { outputPath: '_site/feed.xml' } }, PAGE)).toBe(PAGE);
  expect(transform.call({ page: { outputPath: false } }, PAGE)).toBe(PAGE);
  expect(copied).toEqual([{ 'node_modules/askfirst/dist': 'askfirst' }]);
});

test('SvelteKit’s hook prepares a page that comes in parts', async () => {
  interface Chunks {
    transformPageChunk: (chunk: { html: string; done: boolean }) => string;
  }
  const { handle } = (await importExample('// SvelteKit')) as {
    handle: (input: { event: object; resolve: (event: object, options: Chunks) => string }) => string;
  };
  const half = PAGE.length / 2;
  const sent = handle({
    event: {},
    resolve: (_, { transformPageChunk }) =>
      transformPageChunk({ html: PAGE.slice(0, half), done: false }) +
      transformPageChunk({ html: PAGE.slice(half), done: true }),
  });
  expect(sent).toContain(MARK);
  expect(sent.match(/ id="askfirst-policy"/g)).toHaveLength(1);
});

test('Astro’s middleware prepares pages alone', async () => {
  const { onRequest } = (await importExample('// Astro')) as {
    onRequest: (context: object, next: () => Promise<Response>) => Promise<Response>;
  };
  expect(await (await onRequest({}, () => Promise.resolve(htmlResponse()))).text()).toContain(MARK);
  const text = new Response(PAGE, { headers: { 'content-type': 'text/plain' } });
  expect(await onRequest({}, () => Promise.resolve(text))).toBe(text);
});

test('Nuxt’s plugin prepares what Nitro renders', async () => {
  type Hook = (response: { body: unknown }) => void;
  const hooks = new Map<string, Hook>();
  const { default: plugin } = (await importExample('// Nuxt')) as { default: (nitro: object) => void };
  plugin({ hooks: { hook: (name: string, hook: Hook) => hooks.set(name, hook) } });
  const response = { body: PAGE };
  hooks.get('render:response')?.(response);
  expect(response.body).toContain(MARK);
});

test('a server sends a page marked, and a worker one that goes by', async () => {
  const { send } = (await importExample('export const send')) as { send: (response: object, html: string) => void };
  const sent: string[] = [];
  send({ end: (html: string) => sent.push(html) }, PAGE);
  expect(sent).toEqual([PAGE.replace('<script src="https://stats.example/s.js">', MARK)]);

  const { default: worker } = (await importExample('markStream(policy)')) as {
    default: { fetch: (request: string) => Promise<Response> };
  };
  const { fetch } = globalThis;
  globalThis.fetch = () => Promise.resolve(htmlResponse());
  try {
    expect(await (await worker.fetch('https://site.example/')).text()).toBe(sent[0]);
  } finally {
    globalThis.fetch = fetch;
  }
});
