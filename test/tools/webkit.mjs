// Drives WebKitGTK by W3C WebDriver (https://www.w3.org/TR/webdriver2/).
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

/** Starts WebKitWebDriver in its own process group, so that the browser and its display end with it. */
function startDriver({ driver, hasDisplay }, port) {
  const command = [...(hasDisplay ? [] : ['xvfb-run', '-a']), driver, '--host=127.0.0.1', `--port=${port}`];
  const child = spawn(command[0], command.slice(1), { detached: true, stdio: 'ignore' });
  const end = () => {
    process.off('exit', end);
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended already.
    }
  };
  child.once('error', end);
  process.once('exit', end);
  return end;
}

/** A command that takes longer counts as failed, because a browser that hangs doesn't report it. It is long enough for a busy machine. */
const COMMAND_MS = 120_000;

/** Makes the function that sends WebDriver commands to the port. @returns the command's value */
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

/** WebDriver's codes of special keys (section "Keyboard actions"). */
const keyCodes = { Tab: '\ue004', Shift: '\ue008', Enter: '\ue007', Escape: '\ue00c', Space: ' ' };

/** The actions of a test in the window. */
function commandsOf(send) {
  const act = (type, id, actions) => send('POST', '/actions', { actions: [{ type, id, actions }] });
  /** Presses one key, or several at once: `Shift+Tab`. */
  const press = (key) => {
    const values = key.split(/(?<=.)\+/).map((one) => keyCodes[one] ?? one);
    const strokes = (type, all) => all.map((value) => ({ type, value }));
    return [...strokes('keyDown', values), ...strokes('keyUp', [...values].reverse())];
  };
  return {
    goto: (url) => send('POST', '/url', { url }),
    reload: () => send('POST', '/refresh'),
    back: () => send('POST', '/back'),
    /** Runs a function in the page, and waits for its result. @returns the result */
    evaluate: (code, ...given) =>
      send('POST', '/execute/sync', { script: `return (${code}).apply(null, arguments)`, args: given }),
    cookies: () => send('GET', '/cookie'),
    /** Repeats the command until no cookie is left, because WebKit answers before they are deleted. */
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
    /** Opens another window, acts in it, closes it, and returns to the first one. */
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
    /** Acts in the frame that the selector finds. Coordinates are relative to the frame. */
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

/** Opens a window of WebKit's MiniBrowser. @param found the result of findWebKit */
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
    // Ends the driver even if the browser hangs.
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
