// WebKitGTK, driven by plain W3C WebDriver (https://www.w3.org/TR/webdriver2/).
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const findFreePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts WebKitWebDriver, in a process group of its own, so that the browser and its display end with it. */
function startDriver({ driver, hasDisplay }, port) {
  const command = [...(hasDisplay ? [] : ['xvfb-run', '-a']), driver, '--host=127.0.0.1', `--port=${port}`];
  const child = spawn(command[0], command.slice(1), { detached: true, stdio: 'ignore' });
  const end = () => {
    process.off('exit', end);
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It is gone already.
    }
  };
  child.once('error', end);
  process.once('exit', end);
  return end;
}

/** No command takes longer, not even on a busy machine: a browser that hangs says nothing of it. */
const COMMAND_MS = 120_000;

/** What sends a command of WebDriver to the port. @returns the command's value */
const sendTo =
  (port) =>
  async (method, path, body = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'POST' && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(COMMAND_MS),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  };

async function waitFor(send) {
  for (const end = Date.now() + 120_000; ; await wait(100)) {
    try {
      return await send('GET', '/status');
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

/** The keys that aren't a character (WebDriver, "keyboard actions"). */
const keyCodes = { Tab: '\ue004', Shift: '\ue008', Enter: '\ue007', Escape: '\ue00c', Space: ' ' };

/** What a test does in the window. */
function commandsOf(send) {
  const act = (type, id, actions) => send('POST', '/actions', { actions: [{ type, id, actions }] });
  /** One key, or several at once: `Shift+Tab`. */
  const press = (key) => {
    const values = key.split(/(?<=.)\+/).map((one) => keyCodes[one] ?? one);
    const strokes = (type, all) => all.map((value) => ({ type, value }));
    return [...strokes('keyDown', values), ...strokes('keyUp', [...values].reverse())];
  };
  return {
    goto: (url) => send('POST', '/url', { url }),
    reload: () => send('POST', '/refresh'),
    back: () => send('POST', '/back'),
    /** Runs a function in the page. @returns what it returns, waited for */
    evaluate: (code, ...given) =>
      send('POST', '/execute/sync', { script: `return (${code}).apply(null, arguments)`, args: given }),
    cookies: () => send('GET', '/cookie'),
    /** WebKit answers before they are gone. */
    async clearCookies() {
      do await send('DELETE', '/cookie');
      while ((await send('GET', '/cookie')).length > 0);
    },
    pressKeys: (keys) => act('key', 'keys', keys.flatMap(press)),
    clickAt: (x, y) =>
      act('pointer', 'mouse', [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
    /** Opens another window, acts in it, and comes back to the first; the other is closed. */
    async inOtherWindow(act) {
      const first = await send('GET', '/window');
      const { handle } = await send('POST', '/window/new', { type: 'window' });
      await send('POST', '/window', { handle });
      try {
        await act();
      } finally {
        await send('DELETE', '/window');
        await send('POST', '/window', { handle: first });
      }
    },
    reachesFrames: true,
    /** Acts in the frame that the selector finds. Places are the frame’s own. */
    async inFrame(selector, act) {
      await send('POST', '/frame', { id: await send('POST', '/element', { using: 'css selector', value: selector }) });
      try {
        await act();
      } finally {
        await send('POST', '/frame', { id: null });
      }
    },
  };
}

/** Starts one window of WebKit's MiniBrowser. @param found what findWebKit found */
export async function openWebKit(found) {
  const port = await findFreePort();
  const end = startDriver(found, port);
  const send = sendTo(port);
  try {
    await waitFor(send);
    const { sessionId } = await send('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: found.binary, args: ['--automation'] },
        },
      },
    });
    const inSession = (method, path, body) => send(method, `/session/${sessionId}${path}`, body);
    // One that hangs is ended all the same.
    const close = () =>
      inSession('DELETE', '')
        .catch(() => {})
        .finally(end);
    return { ...commandsOf(inSession), close };
  } catch (error) {
    end();
    throw error;
  }
}
