import { createSignal, For, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { begin } from '../shared/begin.js';
import { turnList, turns } from '../shared/turn-list.js';

const pages = ['Home', 'Film', 'List', 'Privacy'] as const;

/** Never run; only the compiler checks it. */
export const compiles = (): unknown => [
  // @ts-expect-error: `for` is missing
  <askfirst-notice />,
  // @ts-expect-error: no such attribute
  <askfirst-preferences inlined />,
  // @ts-expect-error: no such surface
  <a data-askfirst="settings">Cookies</a>,
  <askfirst-cookie-log id="log" />,
];

/** Marks beside what the framework moves, adds and takes away; and a film that is another one each time. */
function List() {
  const [names, put] = createSignal<readonly string[]>(['a', 'b', 'c']);
  return (
    <>
      <For each={turns}>{(turn) => <button onClick={() => put(turnList[turn])}>{turn}</button>}</For>
      <section>
        <For each={names()}>
          {(name) => (
            <>
              <script type="text/plain" data-consent="analytics" src={`https://stats.example/${name}.js`} />
              {name}
            </>
          )}
        </For>
      </section>
      <iframe data-consent="film" data-src={`https://film.example/${names()[0]}`} title="The first film" />
    </>
  );
}

function App() {
  const [page, go] = createSignal<(typeof pages)[number]>('Home');
  return (
    <>
      <nav>
        <For each={pages}>{(name) => <button onClick={() => go(name)}>{name}</button>}</For>
      </nav>
      <main>
        <h1>{page()}</h1>
        <Show when={page() === 'Home'}>
          <script type="text/plain" data-consent="analytics" src="https://stats.example/s.js" />
        </Show>
        <Show when={page() === 'Film'}>
          <askfirst-notice for="watch">Or come to the cinema.</askfirst-notice>
          <iframe data-consent="film" data-src="https://film.example/embed" title="The film" />
        </Show>
        <Show when={page() === 'List'}>
          <List />
        </Show>
        <Show when={page() === 'Privacy'}>
          <askfirst-preferences inline />
          <askfirst-cookie-table />
        </Show>
      </main>
      <a href="/privacy" data-askfirst="preferences">
        Cookie settings
      </a>
    </>
  );
}

begin();
render(() => <App />, document.querySelector('#app')!);
