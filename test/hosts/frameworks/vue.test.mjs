/* global document */
import {
  createApp,
  createSSRApp,
  defineAsyncComponent,
  defineComponent,
  h,
  nextTick,
  ref,
  shallowRef,
  Suspense,
} from 'vue';
import { compileScript, parse } from 'vue/compiler-sfc';
import { renderToString } from '@vue/server-renderer';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { Gate, SettingsLink, useAllowed, useConsent, useConsentEvent } from '../../../src/vue.ts';
import { exampleOf, importFiles } from './example-of.mjs';
import { refuse, startSite } from './site.mjs';

const heard = [];
const needs = ref('video & analytics');
const onDraw = vi.fn();

const App = {
  setup() {
    const consent = useConsent();
    const isAllowed = useAllowed(needs);
    useConsentEvent('askfirst-change', ({ state }) => heard.push(state.status));
    return () => [
      h('p', `${consent.value.status}: ${isAllowed.value ? 'may' : 'may not'}`),
      h(
        Gate,
        { needs: needs.value },
        {
          default: () => {
            onDraw();
            return h('iframe', { title: 'Film' });
          },
          fallback: () => h('b', 'No film'),
        },
      ),
      h(Gate, { needs: 'video' }, () => h('i', 'Plain')),
      h(SettingsLink, { href: '/privacy', class: 'small' }),
      h(SettingsLink, () => 'Choose'),
    ];
  },
};

let place;
let app;
let said;
const mount = async (made) => {
  app = made;
  app.mount(place);
  await nextTick();
};

beforeAll(startSite);
beforeEach(async () => {
  heard.length = 0;
  needs.value = 'video & analytics';
  onDraw.mockClear();
  said = vi.spyOn(console, 'warn').mockImplementation(() => {});
  place = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  app?.unmount();
  app = undefined;
  place.remove();
  // The UI may load lit at any time, which warns that it is a development build.
  expect(said.mock.calls.map(String).filter((text) => !text.startsWith('Lit is in dev mode'))).toEqual([]);
  said.mockRestore();
});

it('draws on a server as for somebody who allowed nothing, and makes nothing of what needs it', async () => {
  const html = await renderToString(createSSRApp(App));
  expect(html).toContain('undecided: may not');
  expect(html).toContain('<b>No film</b>');
  expect(html).toContain('<askfirst-notice for="video">');
  expect(html).toContain('<a href="/privacy" data-askfirst="preferences" class="small">Cookie settings</a>');
  expect(html).toContain('<button type="button" data-askfirst="preferences">Choose</button>');
  expect(onDraw).not.toHaveBeenCalled();
});

it('takes over a page from a server without a mismatch, and then draws what is allowed', async () => {
  place.innerHTML = await renderToString(createSSRApp(App));
  await mount(createSSRApp(App));
  expect(place.querySelector('p').textContent).toMatch(/: may$/);
  expect(place.querySelector('iframe')).not.toBeNull();
  expect(place.querySelector('askfirst-notice')).toBeNull();
});

it('draws again after each change, and is told of it once', async () => {
  await mount(createApp(App));
  expect(place.querySelector('iframe')).not.toBeNull();
  await refuse('analytics');
  await nextTick();
  expect(place.querySelector('iframe')).toBeNull();
  expect(place.querySelector('b').textContent).toBe('No film');
  expect(place.querySelector('i').textContent).toBe('Plain');
  expect(heard).toHaveLength(1);
});

it('draws another expression, once it is given one', async () => {
  await mount(createApp(App));
  needs.value = '!video';
  await nextTick();
  expect(place.querySelector('p').textContent).toMatch(/may not$/);
});

it('hears nothing once it has left the page', async () => {
  await mount(createApp(App));
  app.unmount();
  app = undefined;
  await refuse('video');
  expect(heard).toEqual([]);
});

it('a part that waits for something (Suspense) is drawn as things stand once it comes', async () => {
  let come = () => {};
  const Late = defineAsyncComponent(() => new Promise((settle) => (come = settle)));
  await mount(createApp(() => h(Suspense, null, { default: () => h(Late), fallback: () => 'Loading' })));
  expect(place.textContent).toBe('Loading');
  await refuse('late');
  come(defineComponent(() => () => h(Gate, { needs: 'late' }, { default: () => 'Film', fallback: () => 'No film' })));
  await vi.waitFor(() => expect(place.textContent).toBe('No film'));
});

it('a new version of a component (hot reload) follows the answer, and the old one hears nothing any more', async () => {
  const version = (name) =>
    defineComponent(() => {
      const isAllowed = useAllowed('reloaded');
      useConsentEvent('askfirst-change', () => heard.push(name));
      return () => `${name}: ${isAllowed.value ? 'may' : 'may not'}`;
    });
  const shown = shallowRef(version('old'));
  await mount(createApp(() => h(shown.value)));
  shown.value = version('new');
  await nextTick();
  await refuse('reloaded');
  await nextTick();
  expect(place.textContent).toBe('new: may not');
  expect(heard).toEqual(['new']);
});

it('the example of the guide is drawn as it stands there', async () => {
  const compile = (text) => compileScript(parse(text).descriptor, { id: 'example', inlineTemplate: true }).content;
  const { default: Example } = await importFiles('vue', {
    'film.js': compile(exampleOf('vue')),
    'player.vue': 'import { h } from "vue"; export default () => h("video");',
  });
  await mount(createApp(Example));
  expect(place.querySelector('video')).not.toBeNull();
  expect(place.querySelector('a[href="/privacy"]').dataset.askfirst).toBe('preferences');
  await refuse('film');
  await nextTick();
  expect(place.querySelector('video')).toBeNull();
  expect(place.textContent).toContain('Films are off.');
});
