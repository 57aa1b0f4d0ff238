// Marks: held before the answer, released as if they had always been there, taken away with it.
import assert from 'node:assert/strict';
import {
  analytics,
  answer,
  answerAgain,
  banner,
  categories,
  mark,
  push,
  readRan,
  untilEqual,
  untilRan,
  untilSent,
} from './words.mjs';

const inOrder = [
  ...['inline-1', 'slow', 'inline-2', 'inline-3', 'defer-1', 'module-inline', 'module-external', 'defer-2'],
];
const untilAllRan = (visitor) =>
  visitor.until('all held scripts ran', async () => (await readRan(visitor)).length === inOrder.length + 2);

const functional = { id: 'functional', title: 'Films' };

/**
 * One of each that loads something; what it asks for has its name. The video is a long time coming: letting go of one that is there,
 * WebKit (GStreamer 1.22) may hang.
 */
const embeds = (sink) => {
  const held = 'data-consent="functional"';
  const at = (name) => `${sink}/pixel/seen.gif?${name}`;
  return `<iframe ${held} data-src="${sink}/films/kite.html" title="Film"></iframe>
    <img ${held} data-src="${at('src')}" data-srcset="${at('srcset')} 1x" alt="">
    <picture><source ${held} data-srcset="${at('picture')}"><img ${held} data-src="${at('fallback')}" alt="" width="1" height="1"></picture>
    <video ${held} data-src="${sink}/probe.js?delay=10000" data-poster="${at('poster')}" preload="auto"></video>
    <link ${held} data-href="${sink}/maps/leaflet.css" rel="stylesheet">`;
};
const embedded = [
  '/films/kite.html',
  '/maps/leaflet.css',
  ...['picture', 'poster', 'srcset'].map((name) => `/pixel/seen.gif?${name}`),
  '/probe.js?delay=10000',
];

/** What the film asks for by itself is its own business. */
const listEmbedded = async (visitor) => [
  ...new Set(
    (await visitor.listSent()).filter((path) => /kite\.html|leaflet\.css|seen\.gif|probe\.js/.test(path)).sort(),
  ),
];
const readEmbeds = (visitor) =>
  visitor.evaluate(() =>
    Object.fromEntries(
      ['iframe', 'img', 'source', 'video', 'link[data-consent]'].map((selector) => {
        const one = document.querySelector(selector);
        return [one.localName, ['src', 'srcset', 'href', 'poster'].filter((name) => one.hasAttribute(name)).join()];
      }),
    ),
  );

/** Says what it hears, and where. */
const listen = `
  const told = (name) => function ({ type, target, currentTarget }) {
    const names = new Map([[window, 'window'], [document, 'document']]);
    (window.ran ??= []).push([name, type, names.get(target), names.get(currentTarget), names.get(this)].join(' '));
  };
  addEventListener('load', told('a'));
  document.addEventListener('DOMContentLoaded', told('b'));
  addEventListener('DOMContentLoaded', told('c'));
  document.addEventListener('readystatechange', told('d'));
  window.onload = told('e');`;
const heard = [
  'd readystatechange document document document',
  'b DOMContentLoaded document document document',
  'c DOMContentLoaded document window window',
  'a load document window window',
  'e load document window window',
];

export const marks = {
  async 'held scripts run in the order of the page, now and on later pages'(visitor) {
    await visitor.visitFirst('/demo/situations/order.html');
    await visitor.untilSees(...banner('accept-all'));
    assert.deepEqual(await readRan(visitor), []);
    for (const again of [false, true]) {
      if (again) await visitor.reload();
      else await answer(visitor, 'accept-all');
      await untilAllRan(visitor);
      const ran = await readRan(visitor);
      assert.deepEqual(
        ran.filter((name) => !name.startsWith('async')),
        inOrder,
      );
    }
  },

  async 'a held script runs once, however often the visitor changes their mind'(visitor) {
    await visitor.visitFirst('/demo/situations/order.html');
    await answer(visitor, 'accept-all');
    await untilAllRan(visitor);
    for (const action of ['refuse-all', 'accept-all', 'refuse-all', 'accept-all']) await answerAgain(visitor, action);
    // Whatever waits runs before a mark that comes later.
    await visitor.evaluate(
      (html) => document.body.append(document.createRange().createContextualFragment(html)),
      mark('analytics', push('last')),
    );
    await visitor.until('the last one ran', async () => (await readRan(visitor)).includes('last'));
    assert.equal((await readRan(visitor)).length, inOrder.length + 3);
  },

  async 'frames, pictures, films and styles come on acceptance, go with it, and come back'(visitor) {
    await visitor.visitMade({ policy: { categories: [functional] }, body: embeds(visitor.sink) });
    await visitor.untilSees(...banner('accept-all'));
    assert.deepEqual(await visitor.listSent(), []);
    const none = { iframe: '', img: '', source: '', video: '', link: '' };
    assert.deepEqual(await readEmbeds(visitor), none);

    await answer(visitor, 'accept-all');
    await untilEqual(visitor, () => listEmbedded(visitor), embedded);
    await visitor.inFrame('iframe', () => visitor.untilSees('button'));

    const isLoading = () => document.querySelector('video').networkState === HTMLMediaElement.NETWORK_LOADING;
    assert.equal(await visitor.evaluate(isLoading), true);

    await answerAgain(visitor, 'refuse-all');
    await untilEqual(visitor, () => readEmbeds(visitor), none);
    assert.equal(await visitor.evaluate(isLoading), false);
    await visitor.forgetSent();

    await answerAgain(visitor, 'accept-all');
    for (const path of ['films/kite.html', 'probe.js']) await untilSent(visitor, path);
    await visitor.inFrame('iframe', () => visitor.untilSees('button'));
  },

  async 'marks that come later wait like the others, whatever way they are put in'(visitor) {
    await visitor.visitMade({ policy: { categories: [analytics] }, body: '<div id="place"></div>' });
    await visitor.untilSees(...banner('accept-all'));
    const names = ['innerHTML', 'adjacent', 'template', 'fragment', 'parser', 'shadow'];
    const putIn = () =>
      visitor.evaluate((pushOf) => {
        const place = document.getElementById('place');
        const html = (name) =>
          `<script type="text/plain" data-consent="analytics">${pushOf.replace('NAME', name)}</` + 'script>';
        place.innerHTML = html('innerHTML');
        place.insertAdjacentHTML('beforeend', html('adjacent'));
        const template = document.createElement('template');
        template.innerHTML = html('template');
        place.append(document.importNode(template.content, true));
        place.append(document.createRange().createContextualFragment(html('fragment')));
        place.append(document.adoptNode(new DOMParser().parseFromString(html('parser'), 'text/html').scripts[0]));
        const made = Object.assign(document.createElement('script'), {
          type: 'text/plain',
          text: pushOf.replace('NAME', 'shadow'),
        });
        made.dataset.consent = 'analytics';
        place.append(made);
      }, push('NAME'));
    await putIn();
    assert.deepEqual(await readRan(visitor), []);
    await answer(visitor, 'accept-all');
    await untilRan(visitor, ...names);
    await putIn();
    await untilRan(visitor, ...names, ...names);
  },

  async 'a body that takes the place of the first is asked in, held and released alike'(visitor) {
    await visitor.visitMade({ policy: { categories }, head: mark('analytics', push('first')) });
    await visitor.untilSees(...banner('accept-all'));
    await visitor.evaluate(
      async (html) => {
        const next = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
        const swap = () => document.body.replaceWith(document.adoptNode(next.body));
        if (document.startViewTransition) await document.startViewTransition(swap).finished;
        else swap();
      },
      `<h1>Next</h1>${mark('marketing', '', `src="${visitor.sink}/probe.js?name=next"`)}
       <img data-consent="analytics" data-src="${visitor.sink}/pixel/seen.gif?next" alt="">`,
    );
    await visitor.untilSees(...banner('accept-all'));
    assert.deepEqual(await visitor.listSent(), []);
    await answer(visitor, 'accept-all');
    await untilRan(visitor, 'first', 'next');
    await untilSent(visitor, 'pixel/seen.gif?next');
  },

  async 'a released script hears of the load that it missed, once, and so does its onload='(visitor) {
    await visitor.visitMade({
      policy: { categories },
      head: `${mark('analytics', `{${listen}}`)}${mark('analytics', push('inline'))}
        ${mark('analytics', '', `src="${visitor.sink}/probe.js?name=external" onload="ran.push('onload')"`)}`,
    });
    await visitor.untilSees(...banner('accept-all'));
    await answer(visitor, 'accept-all');
    await untilRan(visitor, 'inline', 'external', 'onload', ...heard);
    // Another batch sends nothing again.
    await visitor.evaluate(
      (html) => document.body.append(document.createRange().createContextualFragment(html)),
      mark('analytics', push('another')),
    );
    await untilRan(visitor, 'inline', 'external', 'onload', ...heard, 'another');
  },

  async 'what a released script writes lands at its place, and never erases the page'(visitor) {
    const external = { headers: { 'content-type': 'text/javascript' }, body: `document.write('<b>external</b> ')` };
    visitor.serve('/writes.js', external);
    const writes = (code) => ({
      policy: { categories },
      body: `one ${mark('analytics', code)} two ${mark('analytics', '', `src="${visitor.sink}/writes.js"`)}
        three ${mark('analytics', `document.write('<script>ran.push("written")<\\/script>')`)}${mark('analytics', push('behind'))} four`,
    });
    const inline = `window.ran = []; document.open(); document.write('<i>in', 'line</i> '); document.writeln('<s id="slot">'); document.write('</s>'); document.close();`;
    const readMain = () => visitor.evaluate(() => document.querySelector('main').innerText.replace(/\s+/g, ' ').trim());
    await visitor.visitMade(writes(`${inline} document.getElementById('slot').textContent = 'filled ';`));
    await visitor.untilSees(...banner('accept-all'));
    assert.equal(await readMain(), 'Made one two three four');
    await answer(visitor, 'accept-all');
    await untilEqual(visitor, readMain, 'Made one inline filled two external three four');
    await untilRan(visitor, 'written', 'behind');

    // While the page is parsed, too.
    visitor.servePage('/made.html', writes(inline));
    await visitor.reload();
    await untilEqual(visitor, readMain, 'Made one inline two external three four');
    await untilRan(visitor, 'written', 'behind');
  },
};
