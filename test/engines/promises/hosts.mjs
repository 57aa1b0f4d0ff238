// Requests for a declared host, which nobody marked: held before the answer, made on acceptance, broken lines after a refusal.
import assert from 'node:assert/strict';
import {
  answer,
  answerAgain,
  assertUntouched,
  banner,
  categories,
  mark,
  push,
  readRan,
  settings,
  untilEqual,
  untilGate,
  untilRan,
  untilSent,
} from './words.mjs';

const policy = {
  categories,
  services: [{ id: 'stats', category: 'analytics', name: 'Stats', hosts: ['127.0.0.1', '/ingest/*'] }],
};
const worker = {
  headers: { 'content-type': 'text/javascript' },
  body: `onmessage = ({ data }) => postMessage(data + ' heard')`,
};

/** Ways to ask for something, each run in the page, with the address as `address`. */
const ways = {
  fetch: 'fetch(address).catch(() => {})',
  'fetch-request': 'fetch(new Request(address, { method: "POST", body: "x" })).catch(() => {})',
  xhr: 'const x = new XMLHttpRequest(); x.open("POST", address); x.send("x")',
  beacon: 'navigator.sendBeacon(address, "x")',
  events: 'new EventSource(address)',
  socket: 'new WebSocket(address.replace("http", "ws"))',
  image: 'new Image().src = address',
  'image-markup': 'document.body.insertAdjacentHTML("beforeend", `<img src="${address}">`)',
  srcset: 'document.body.appendChild(new Image()).srcset = `${address} 1x`',
  script: 'const s = document.createElement("script"); s.src = address; document.head.append(s)',
  'script-late': 'document.head.appendChild(document.createElement("script")).src = address',
  module: 'const s = document.createElement("script"); s.type = "module"; s.src = address; document.head.append(s)',
  frame: 'const f = document.createElement("iframe"); f.src = address; document.body.append(f)',
  'frame-shadow':
    'document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" }).innerHTML = `<iframe src="${address}"></iframe>`',
  style: 'const l = document.createElement("link"); l.rel = "stylesheet"; l.href = address; document.head.append(l)',
  preload:
    'const l = document.createElement("link"); l.rel = "preload"; l.as = "image"; l.href = address; document.head.append(l)',
  video: 'const v = document.createElement("video"); v.src = address; v.preload = "auto"; document.body.append(v)',
  source:
    'const v = document.createElement("video"), s = document.createElement("source"); v.preload = "auto"; s.src = address; v.append(s); document.body.append(v)',
};

/** Asks in each way, for an address that says which, and when. */
const askAll = (visitor, when) =>
  visitor.evaluate(
    (all, sink) => {
      for (const [name, code] of all) new Function('address', code)(`${sink}/${name}`);
    },
    Object.entries(ways).map(([name, code]) => [`ask/${when}/${name}`, code]),
    visitor.sink,
  );
/** Each that was asked for; a browser may ask twice for a film. */
const listAsked = async (visitor, when) => [...new Set(await visitor.listSent(`ask/${when}/`))].sort();
const allAsked = (when) =>
  Object.keys(ways)
    .map((name) => `/ask/${when}/${name}`)
    .sort();

/** Says how each kind of request fails. */
const noteFailures = (address) => {
  const failed = (window.failed = {});
  const note = (target, name, state = () => true) => target.addEventListener('error', () => (failed[name] = state()));
  fetch(address).catch((error) => (failed.fetch = error.name));
  const request = new XMLHttpRequest();
  request.open('GET', address);
  note(request, 'xhr', () => `${request.readyState}/${request.status}`);
  request.send();
  const blocking = new XMLHttpRequest();
  blocking.open('GET', address, false);
  try {
    blocking.send();
  } catch (error) {
    failed.sync = error.name;
  }
  failed.beacon = navigator.sendBeacon(address);
  note(new EventSource(address), 'events');
  const socket = new WebSocket(address.replace('http', 'ws'));
  // WebKit closes it a moment after it has said so.
  note(socket, 'socket', () => setInterval(() => (failed.socket = socket.readyState), 50) && socket.readyState);
  note(new Worker('/ingest/worker.js'), 'worker');
  const image = new Image();
  note(image, 'image');
  image.src = address;
  const script = document.createElement('script');
  note(script, 'script');
  script.src = address;
  document.head.append(script);
};
const failures = {
  ...{ fetch: 'TypeError', xhr: '4/0', sync: 'NetworkError', beacon: true, events: true, socket: 3 },
  ...{ worker: true, image: true, script: true },
};

export const hosts = {
  async 'requests and entries that nobody marked wait for the answer, and are made on acceptance'(visitor) {
    await visitor.visitFirst('/demo/situations/hosts.html');
    await visitor.untilSees(...banner('accept-all'));
    await assertUntouched(visitor);
    await answer(visitor, 'accept-all');
    for (const path of ['pixel/fetched.gif', 'pixel/beacon', 'pixel/image.gif', 'probe.js?name=inserted'])
      await untilSent(visitor, path);
    await visitor.until('the entries are there', async () => (await visitor.listKept()).includes('st'));
    await visitor.until('the cookie is there', async () => (await visitor.listCookies()).includes('_st_id'));
  },

  async 'what waited is forgotten on refusal'(visitor) {
    await visitor.visitFirst('/demo/situations/hosts.html');
    await answer(visitor, 'refuse-all');
    await visitor.reload();
    await visitor.untilSees(settings);
    assert.deepEqual(await visitor.listSent(), []);
    assert.deepEqual(await visitor.listCookies(), ['askfirst']);
    assert.deepEqual(await visitor.listKept(), []);
  },

  async 'whatever way a script asks, it waits, and is made once it is allowed'(visitor) {
    await visitor.visitMade({ policy });
    await askAll(visitor, 'before');
    await visitor.untilSees(...banner('accept-all'));
    // What no rule names goes on meanwhile.
    await visitor.evaluate(() => fetch('/askfirst/askfirst.js').then((response) => response.text()));
    assert.deepEqual(await visitor.listSent(), []);
    await answer(visitor, 'accept-all');
    await untilEqual(visitor, () => listAsked(visitor, 'before'), allAsked('before'));
    await visitor.reload();
    await askAll(visitor, 'after');
    await untilEqual(visitor, () => listAsked(visitor, 'after'), allAsked('after'));
  },

  async 'whatever way a script asks, nothing is sent after a refusal, nor on the next page'(visitor) {
    await visitor.visitMade({ policy });
    await askAll(visitor, 'before');
    await answer(visitor, 'refuse-all');
    await askAll(visitor, 'refused');
    await visitor.reload();
    await askAll(visitor, 'reloaded');
    await visitor.evaluate(() => fetch('/askfirst/askfirst.js').then((response) => response.text()));
    await visitor.visit('/demo/pictures/mark.svg');
    assert.deepEqual(await visitor.listSent(), []);
  },

  async 'after a refusal a request fails as on a broken line, whatever kind it is of'(visitor) {
    visitor.serve('/ingest/worker.js', worker);
    await visitor.visitMade({ policy });
    await answer(visitor, 'refuse-all');
    await visitor.evaluate(noteFailures, `${visitor.sink}/refused`);
    await untilEqual(visitor, () => visitor.evaluate(() => window.failed), failures);
    assert.deepEqual(await visitor.listSent(), []);
  },

  async 'what waits for the answer is pending, a worker too, and then gives what it always gave'(visitor) {
    visitor.serve('/ingest/worker.js', worker);
    await visitor.visitMade({
      policy,
      head: `<script>
        window.heard = [];
        fetch('${visitor.sink}/probe.js?name=fetched').then((response) => response.text()).then((text) => heard.push(text.includes('fetched') && 'fetched'));
        const request = new XMLHttpRequest();
        request.open('GET', '${visitor.sink}/probe.js?name=xhr');
        request.onload = () => heard.push(request.responseText.includes('xhr') && 'xhr');
        request.send();
        const worker = new Worker('/ingest/worker.js');
        worker.onmessage = ({ data }) => heard.push(data);
        worker.postMessage('early');
        const image = new Image();
        image.onload = () => heard.push('image');
        image.src = '${visitor.sink}/pixel/seen.gif';
      </script>`,
    });
    await visitor.untilSees(...banner('accept-all'));
    const readHeard = async () => (await visitor.evaluate(() => window.heard)).sort();
    assert.deepEqual(await readHeard(), []);
    await answer(visitor, 'accept-all');
    await untilEqual(visitor, readHeard, ['early heard', 'fetched', 'image', 'xhr']);
  },

  async 'scripts and frames of the page itself, for a declared host, don’t run before the answer, and do after it'(
    visitor,
  ) {
    const at = (name) => `${visitor.sink}/probe.js?name=${name}`;
    await visitor.visitMade({
      policy,
      head: `<script src="${at('served')}"></script><script async src="${at('async')}"></script><script defer src="${at('defer')}"></script>
        <script>${push('inline')}</script>`,
      body: `<iframe src="${visitor.sink}/films/kite.html" title="Film"></iframe>`,
    });
    await visitor.untilSees(...banner('accept-all'));
    assert.deepEqual(await readRan(visitor), ['inline']);
    assert.equal(await visitor.evaluate(() => document.querySelector('iframe').contentDocument?.body?.innerHTML), '');
    await answer(visitor, 'accept-all');
    await untilEqual(visitor, async () => (await readRan(visitor)).sort(), ['async', 'defer', 'inline', 'served']);
    await visitor.inFrame('iframe', () => visitor.untilSees('button'));
  },

  async 'a script that goes on after a withdrawal is heard by nobody'(visitor) {
    await visitor.visitMade({
      policy,
      head: `<script>addEventListener('poll', () => fetch('${visitor.sink}/poll').then(() => (window.sent = true), ({ name }) => (window.failed = name)))</script>`,
    });
    const poll = () => visitor.evaluate(() => void dispatchEvent(new Event('poll')));
    await answer(visitor, 'accept-all');
    await visitor.reload();
    await poll();
    await visitor.until('it was sent', () => visitor.evaluate(() => window.sent));
    await answerAgain(visitor, 'refuse-all');
    await untilGate(visitor, 'hosts');
    await visitor.forgetSent();
    await poll();
    await untilEqual(visitor, () => visitor.evaluate(() => window.failed), 'TypeError');
    assert.deepEqual(await visitor.listSent(), []);
  },

  async 'a gate that only reports holds no request and no entry, tells of them, and leaves marks inert'(visitor) {
    await visitor.visitMade({
      policy: {
        categories,
        services: [{ ...policy.services[0], cookies: [{ name: 'st', kind: 'localStorage' }] }],
      },
      gate: '<script src="/askfirst/askfirst.js" data-gate="report"></script>',
      head: `<script>
          window.told = [];
          document.addEventListener('askfirst-blocked', ({ kind, id, fate }) => told.push([kind, id, fate].join(' ')));
          fetch('${visitor.sink}/pixel/fetched');
          localStorage.setItem('st', '1');
        </script><script src="${visitor.sink}/probe.js?name=served"></script>${mark('analytics', push('mark'))}`,
    });
    await untilSent(visitor, 'pixel/fetched');
    await untilRan(visitor, 'served');
    // What the report itself keeps, it keeps when the page is idle.
    const kept = await visitor.listKept();
    assert.deepEqual(
      kept.filter((name) => name !== 'askfirst-report'),
      ['st'],
    );
    await visitor.untilSees(...banner('accept-all'));
    assert.deepEqual(await visitor.evaluate(() => window.told), [
      'fetch stats reported',
      'localStorage stats reported',
      'script stats reported',
      'script analytics waits',
    ]);
    assert.deepEqual(await readRan(visitor), ['served']);
  },
};
