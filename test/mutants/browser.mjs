import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowsers } from '../tools/browsers.mjs';
import { createWaitingScript } from '../tools/waiting-script.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.ts': 'text/plain',
  '.json': 'application/json',
};
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Mutants</title></head>
<body><script src="/mocha.js"></script><script src="/in-page.js"></script></body></html>`;

/** Serves the page, the modules that are bundled from the tests, and the files that tests request. */
const serve = (folder) =>
  new Promise((settle) => {
    const files = {
      '/mocha.js': 'test/mutants/node_modules/mocha/mocha.js',
      '/in-page.js': 'test/mutants/in-page.js',
    };
    const answer = createWaitingScript();
    const server = createServer(async (request, response) => {
      const { pathname, search } = new URL(request.url, 'http://localhost');
      if (pathname === '/') {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
        return;
      }
      const text = await answer(pathname, search.slice(1));
      if (text !== undefined) {
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(text);
        return;
      }
      const path = [files[pathname], join(folder, pathname.replace(/^(\/src\/.*)\.ts$/, '$1.js')), `.${pathname}`].find(
        (one) => one && existsSync(one) && statSync(one).isFile(),
      );
      if (!path) response.writeHead(404).end();
      else {
        // The browser may cache it together with the compiled code, because the page is loaded thousands of times.
        response.writeHead(200, {
          'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
          'cache-control': 'max-age=86400, immutable',
        });
        createReadStream(path).pipe(response);
      }
    });
    server.listen(0, '127.0.0.1', () => settle(server));
  });

/** Starts one browser, with a page for each worker that tries mutants. */
export async function openBrowser(folder) {
  const server = await serve(folder);
  const address = `http://localhost:${server.address().port}/`;
  const [{ launchOptions }] = await findBrowsers();
  const launch = () => chromium.launch({ ...launchOptions, timeout: 120_000 });
  let launching = launch();
  /** Returns the browser, or a new one if a mutant has crashed it. */
  const open = async () => {
    const latest = launching;
    if (!(await latest).isConnected() && latest === launching) launching = launch();
    return launching;
  };

  const openPage = async () => {
    let page;
    let session;
    const start = async () => {
      const context = await (await open()).newContext();
      page = await context.newPage();
      page.setDefaultTimeout(60_000);
      await page.exposeFunction('act', (device, { press, position, type, button }) =>
        device === 'keyboard' ? page.keyboard.press(press) : page.mouse[type](...(position ?? []), { button }),
      );
      // Frames use the same switches as the page.
      await page.addInitScript(() => {
        if (window !== top) window.__stryker__ = top.__stryker__;
      });
      session = await context.newCDPSession(page);
    };
    /** Replaces a page that no longer responds. */
    const restart = async () => {
      const old = page;
      await start();
      void old
        .context()
        .close()
        .catch(() => {});
    };
    await start();

    /**
     * Runs tests with a mutant switched on.
     * @param {{ files: readonly string[], tests?: readonly (readonly [title: string, patienceMs: number])[], timeoutMs: number, bail?: boolean }} asked
     * @param {object} stryker the value of `__stryker__`, which says which mutant is on
     * @param {number} patienceMs after this long the page counts as hanging
     * @returns what passed and what failed; undefined if it hung
     */
    return async (asked, stryker, patienceMs) => {
      const run = async () => {
        await session.send('Storage.clearDataForOrigin', { origin: address.slice(0, -1), storageTypes: 'all' });
        await page.goto(address);
        return page.evaluate(
          ([given, ns]) => {
            window.__stryker__ = ns;
            return window.runTests(given);
          },
          [asked, stryker],
        );
      };
      let timer;
      const hung = new Promise((settle) => (timer = setTimeout(settle, patienceMs)));
      try {
        const result = await Promise.race([run(), hung]);
        if (!result) await restart();
        return result;
      } catch (error) {
        // The mutant navigated away, or crashed the page.
        await restart();
        return { passed: [], failed: [{ title: 'the page', message: error.message.split('\n')[0] }], tookMs: 0 };
      } finally {
        clearTimeout(timer);
      }
    };
  };
  return {
    openPage,
    close: async () => {
      await (await launching).close();
      server.close();
    },
  };
}

export const readJson = (path, otherwise) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : otherwise);
