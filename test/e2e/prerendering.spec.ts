// A page that the browser really makes ready ahead. It does that for nobody who debugs it, so it runs here on its own, and the page reports.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findWholeChromium } from '../tools/find-chromium.mjs';
import { expect, onlyIn, test } from './steps.js';

const POLICY = {
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'stats', title: 'Statistics' },
  ],
};
const START = `<!doctype html><title>Start</title>
<script type="speculationrules">{"prerender":[{"urls":["/ahead.html"],"eagerness":"immediate"}]}</script>
<script>fetch('/report?ahead-is-ready').then(() => (location.href = '/ahead.html'))</script>`;
const AHEAD = `<!doctype html><title>Ahead</title>
<script type="application/json" id="askfirst-policy">${JSON.stringify(POLICY)}</script>
<script src="/askfirst/askfirst.js"></script>
<script type="text/plain" data-consent="stats" src="/counter.js"></script>
<script>
  const look = () => [document.prerendering, window.ran ?? [], document.querySelectorAll('askfirst-banner').length];
  const report = (when) => fetch('/report?' + when, { method: 'POST', body: JSON.stringify(look()) });
  addEventListener('load', () => setTimeout(() => document.prerendering ? report('ahead') : report('never-ahead'), 500));
  document.addEventListener('prerenderingchange', () => {
    const wait = () => look().slice(1).flat().some(Boolean) ? report('visited') : setTimeout(wait, 20);
    wait();
  });
</script><p>Ahead</p>`;

interface Site {
  readonly server: Server;
  readonly asked: string[];
  readonly reports: Map<string, unknown>;
}

/** A site of two pages. The first one goes to the second once that has reported from ahead. */
const openSite = async (record: string): Promise<Site> => {
  const asked: string[] = [];
  const reports = new Map<string, unknown>();
  let go = (): void => {};
  const isReady = new Promise<void>((settle) => (go = settle));
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://site');
    asked.push(pathname + search);
    if (pathname === '/report') {
      if (search === '?ahead-is-ready') {
        void isReady.then(() => response.end());
        return;
      }
      let text = '';
      request.on('data', (part) => (text += String(part)));
      request.on('end', () => {
        reports.set(search.slice(1), JSON.parse(text));
        response.end();
        go();
      });
      return;
    }
    const isPage = pathname.endsWith('.html');
    if (isPage && record) response.setHeader('set-cookie', `askfirst=${record}; path=/; samesite=lax`);
    response.setHeader('content-type', isPage ? 'text/html; charset=utf-8' : 'text/javascript');
    if (pathname === '/start.html') response.end(START);
    else if (pathname === '/ahead.html') response.end(AHEAD);
    else if (pathname === '/counter.js') response.end(`(window.ran ??= []).push('counter')`);
    else if (/^\/askfirst\/[\w/-]+\.js$/.test(pathname))
      response.end(readFileSync(pathname.replace('/askfirst', 'dist')));
    else response.writeHead(404).end();
  });
  await new Promise<void>((settle) => server.listen(0, 'localhost', settle));
  return { server, asked, reports };
};

/** A browser that nobody debugs goes there. @returns what ends it */
const visitAlone = (executable: string, address: string, profile: string): (() => void) => {
  const browser = spawn(
    executable,
    ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', `--user-data-dir=${profile}`, address],
    { stdio: 'ignore' },
  );
  return () => void browser.kill('SIGKILL');
};

const TODAY = new Date().toISOString().slice(0, 10);

for (const [who, record, atLast] of [
  ['who hasn’t answered is asked once they are there', '', [false, [], 1]],
  ['who accepted has it run once they are there', `1.1.${TODAY}.accept-all..stats.`, [false, ['counter'], 0]],
] as const)
  test(`C-40 nothing is sent and nobody is asked on a page made ready ahead; a visitor ${who}`, async () => {
    onlyIn('chromium', 'no other engine makes pages ready ahead');
    const { server, asked, reports } = await openSite(record);
    const { port } = server.address() as AddressInfo;
    const { executablePath } = (await findWholeChromium()).launchOptions;
    const end = visitAlone(executablePath, `http://localhost:${port}/start.html`, test.info().outputPath('profile'));
    try {
      await expect.poll(() => [...reports.keys()], { timeout: 60_000 }).toEqual(['ahead', 'visited']);
      expect(reports.get('ahead')).toEqual([true, [], 0]);
      expect(reports.get('visited')).toEqual(atLast);
      // The page that was made ready is the one that is visited.
      expect(asked.filter((path) => path === '/ahead.html')).toHaveLength(1);
      const ahead = asked.slice(0, asked.indexOf('/report?ahead'));
      expect(ahead.filter((path) => /counter|ui\.js/.test(path))).toEqual([]);
    } finally {
      end();
      server.close();
      server.closeAllConnections();
    }
  });
