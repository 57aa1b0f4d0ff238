/* global document */
import { act, createElement as h, lazy, StrictMode, Suspense, version } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { Gate, SettingsLink, useAllowed, useConsent, useConsentEvent } from '../../../src/react.ts';
import { exampleOf, importFiles } from './example-of.mjs';
import { refuse, startSite } from './site.mjs';

globalThis.IS_REACT_ACT_ENVIRONMENT = true;
const heard = [];

function Film({ onDraw = () => {} }) {
  onDraw();
  return h('iframe', { title: 'Film' });
}

function App({ needs = 'video & analytics', onDraw }) {
  useConsentEvent('askfirst-change', ({ state }) => heard.push(state.status));
  return h(
    Suspense,
    { fallback: 'Loading' },
    h('p', null, `${useConsent().status}: ${useAllowed(needs) ? 'may' : 'may not'}`),
    h(Gate, { needs, fallback: h('b', null, 'No film') }, () => h(Film, { onDraw })),
    h(Gate, { needs: 'video' }, h('i', null, 'Plain')),
    h(SettingsLink, { href: '/privacy', className: 'small' }),
    h(SettingsLink, null, 'Choose'),
  );
}

let place;
let root;
let said;
const draw = async (element) => {
  root = createRoot(place);
  await act(async () => root.render(element));
};

beforeAll(startSite);
beforeEach(async () => {
  heard.length = 0;
  said = vi.spyOn(console, 'error').mockImplementation(() => {});
  place = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  await act(async () => root?.unmount());
  root = undefined;
  place.remove();
  expect(said.mock.calls.map(String)).toEqual([]);
  said.mockRestore();
});

it('draws on a server as for somebody who allowed nothing, and makes nothing of what needs it', () => {
  const onDraw = vi.fn();
  const html = renderToString(h(App, { onDraw }));
  expect(html).toContain('undecided: may not');
  expect(html).toContain('<b>No film</b>');
  expect(html).toContain('<askfirst-notice for="video">');
  expect(html).toContain('<a href="/privacy" class="small" data-askfirst="preferences">Cookie settings</a>');
  expect(html).toContain('<button type="button" data-askfirst="preferences">Choose</button>');
  expect(onDraw).not.toHaveBeenCalled();
});

it('takes over a page from a server without a mismatch, and then draws what is allowed', async () => {
  place.innerHTML = renderToString(h(App));
  const mismatch = vi.fn();
  await act(async () => {
    root = hydrateRoot(place, h(App), { onRecoverableError: mismatch });
  });
  // React 18 re-renders a boundary that changes during hydration, and reports that. It isn't a mismatch.
  expect(
    mismatch.mock.calls.map(([error]) => error.message).filter((text) => !/received an update/.test(text)),
  ).toEqual([]);
  expect(place.querySelector('p').textContent).toMatch(/: may$/);
  expect(place.querySelector('iframe')).not.toBeNull();
  expect(place.querySelector('askfirst-notice')).toBeNull();
});

it(`draws again after each change, in strict mode too, and is told of it once (React ${version})`, async () => {
  await draw(h(StrictMode, null, h(App)));
  expect(place.querySelector('iframe')).not.toBeNull();
  await act(async () => refuse('analytics'));
  expect(place.querySelector('iframe')).toBeNull();
  expect(place.querySelector('b').textContent).toBe('No film');
  expect(place.querySelector('i').textContent).toBe('Plain');
  expect(heard).toHaveLength(1);
});

it('draws another expression, once it is given one', async () => {
  await draw(h(App, { needs: 'video' }));
  await act(async () => root.render(h(App, { needs: '!video' })));
  expect(place.querySelector('p').textContent).toMatch(/may not$/);
});

it('hears nothing once it has left the page', async () => {
  await draw(h(App));
  await act(async () => root.unmount());
  root = undefined;
  await refuse('video');
  expect(heard).toEqual([]);
});

it('a part that waits for something (Suspense) is drawn as things stand once it comes, and its gate follows later answers', async () => {
  let come;
  const Late = lazy(() => new Promise((settle) => (come = settle)));
  await draw(h(StrictMode, null, h(Suspense, { fallback: h('b', null, 'Loading') }, h(Late))));
  expect(place.textContent).toBe('Loading');
  await refuse('late');
  await act(async () => come({ default: () => h(Gate, { needs: 'late', fallback: 'No film' }, h(Film)) }));
  expect(place.textContent).toBe('No film');
  expect(place.querySelector('iframe')).toBeNull();
});

it('a part that the server sent later is taken over without a mismatch, after the answer was known', async () => {
  const Part = () =>
    h(Suspense, { fallback: 'Loading' }, h(Gate, { needs: 'sent-later', fallback: h('b', null, 'No film') }, h(Film)));
  place.innerHTML = renderToString(h(StrictMode, null, h(Part)));
  expect(place.querySelector('b')).not.toBeNull();
  const mismatch = vi.fn();
  await act(async () => {
    root = hydrateRoot(place, h(StrictMode, null, h(Part)), { onRecoverableError: mismatch });
  });
  expect(
    mismatch.mock.calls.map(([error]) => error.message).filter((text) => !/received an update/.test(text)),
  ).toEqual([]);
  expect(place.querySelector('iframe')).not.toBeNull();
});

it('a new version of a component (hot reload) follows the answer, and the old one hears nothing any more', async () => {
  const version = (name) => () => {
    useConsentEvent('askfirst-change', () => heard.push(name));
    return h('p', null, `${name}: ${useAllowed('reloaded') ? 'may' : 'may not'}`);
  };
  await draw(h(version('old')));
  await act(async () => root.render(h(version('new'))));
  await act(async () => refuse('reloaded'));
  expect(place.textContent).toBe('new: may not');
  expect(heard).toEqual(['new']);
});

it('the example of the guide is drawn as it stands there', async () => {
  const { Film: Example } = await importFiles(`react-${version}`, {
    'film.jsx': exampleOf('jsx'),
    'player.jsx': 'export const Player = () => <video title="Player" />;',
  });
  await draw(h(Example));
  expect(place.querySelector('video')).not.toBeNull();
  expect(place.querySelector('a[href="/privacy"]').dataset.askfirst).toBe('preferences');
  await act(async () => refuse('film'));
  expect(place.querySelector('video')).toBeNull();
  expect(place.textContent).toContain('Films are off.');
});
