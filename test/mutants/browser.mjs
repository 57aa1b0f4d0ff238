import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowsers } from '../tools/browsers.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.ts': 'text/plain',
  '.json': 'application/json',
};
/** So often tests are run in a page before it is loaded anew. */
const MOST_RUNS = 25;
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Mutants</title></head>
<body><script src="/mocha.js"></script><script src="/in-page.js"></script></body></html>`;

/** Serves the page, the modules made of the tests, and what else the tests ask for. */
const serve = (folder) =>
  new Promise((settle) => {
    const files = {
      '/mocha.js': 'test/mutants/node_modules/mocha/mocha.js',
      '/in-page.js': 'test/mutants/in-page.js',
    };
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url, 'http://localhost');
      if (pathname === '/') {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
        return;
      }
      const path = [files[pathname], join(folder, pathname.replace(/^(\/src\/.*)\.ts$/, '$1.js')), `.${pathname}`].find(
        (one) => one && existsSync(one) && statSync(one).isFile(),
      );
      if (!path) response.writeHead(404).end();
      else {
        // Kept with what the browser has compiled of it, as the page is loaded thousands of times.
        response.writeHead(200, {
          'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
          'cache-control': 'max-age=86400, immutable',
        });
        createReadStream(path).pipe(response);
      }
    });
    server.listen(0, '127.0.0.1', () => settle(server));
  });

/** One browser that stays open, and a page in it for each of those who try mutants. */
export async function openBrowser(folder) {
  const server = await serve(folder);
  const address = `http://localhost:${server.address().port}/`;
  const [{ launchOptions }] = await findBrowsers();
  const browser = await chromium.launch({ ...launchOptions, timeout: 120_000 });

  const openPage = async () => {
    let page;
    let session;
    const start = async () => {
      const context = await browser.newContext();
      page = await context.newPage();
      page.setDefaultTimeout(60_000);
      await page.exposeFunction('act', (device, { press, position, type, button }) =>
        device === 'keyboard' ? page.keyboard.press(press) : page.mouse[type](...(position ?? []), { button }),
      );
      // Frames go by the same switches.
      await page.addInitScript(() => {
        if (window !== top) window.__stryker__ = top.__stryker__;
      });
      session = await context.newCDPSession(page);
    };
    /** A page that hangs in a loop answers nobody. */
    const restart = async () => {
      const old = page;
      await start();
      void old
        .context()
        .close()
        .catch(() => {});
    };
    const inTime = async (act, patienceMs) => {
      let timer;
      const hung = new Promise((settle) => (timer = setTimeout(settle, patienceMs, { hung: true })));
      try {
        return await Promise.race([act(), hung]);
      } catch (error) {
        // It has left the page, or crashed it.
        return { broken: error.message.split('\n')[0] };
      } finally {
        clearTimeout(timer);
      }
    };
    await start();

    let loaded = '';
    let runs = 0;
    /** Loads files of tests into a new page, if with a mutant on. @returns why that failed, if it did */
    const load = async (files, activeMutant) => {
      const result = await inTime(async () => {
        await session.send('Storage.clearDataForOrigin', { origin: address.slice(0, -1), storageTypes: 'all' });
        await page.goto(address);
        return page.evaluate(([some, mutant]) => window.loadTests(some, mutant), [files, activeMutant]);
      }, 180_000);
      if (result?.hung || result?.broken) await restart();
      const problem = result?.hung ? 'it hung' : (result?.broken ?? result);
      loaded = problem || activeMutant ? '' : files.join();
      runs = 0;
      return problem;
    };
    /** Has files of tests in the page, which may have run some of them already. */
    const keep = async (files) => {
      if (loaded !== files.join() || ++runs > MOST_RUNS) await load(files);
    };
    /** Runs tests. @returns what passed and what failed; `hung` or `broken` when it can't tell */
    const run = async (asked, switches, patienceMs) => {
      const act = () => page.evaluate(([one, other]) => window.runTests(one, other), [asked, switches]);
      const result = await inTime(act, patienceMs);
      if (result.passed) return result;
      await restart();
      loaded = '';
      return result;
    };
    return { load, keep, run };
  };
  return {
    openPage,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
