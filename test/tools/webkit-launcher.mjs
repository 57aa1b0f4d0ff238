import { clearStorage } from '../engines/clear-storage.mjs';
import { openWebKit } from './webkit.mjs';

/** Starts WebKit for @web/test-runner, with one window that runs one test file after the other. */
export function webkitLauncher(found) {
  let opening;
  let active;
  const open = () => (opening ??= openWebKit(found));
  return {
    name: 'WebKit',
    // With this type the plugin for keys and clicks calls the two methods at the end.
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      const page = await open();
      active = id;
      // All test files share cookies and storage, so they are cleared before each file. A page of the site that uses none of them does it.
      await page.goto(new URL('/package.json', url).href);
      await page.evaluate(clearStorage);
      await page.clearCookies();
      await page.goto(url);
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => undefined,
    async stopSession() {
      active = undefined;
      const page = await open();
      await page.goto('about:blank');
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKit can’t be debugged here: take another engine.')),
    async stop() {
      await (await opening)?.close();
    },
    sendKeys: async (_, keys) => (await open()).pressKeys(keys),
    sendMouseClick: async (_, x, y) => (await open()).clickAt(x, y),
  };
}
