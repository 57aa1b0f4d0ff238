import { Fragment, render } from 'preact';
import { useState } from 'preact/hooks';
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
  const [names, put] = useState<readonly string[]>(['a', 'b', 'c']);
  return (
    <>
      {turns.map((turn) => (
        <button key={turn} onClick={() => put(turnList[turn])}>
          {turn}
        </button>
      ))}
      <section>
        {names.map((name) => (
          <Fragment key={name}>
            <script type="text/plain" data-consent="analytics" src={`https://stats.example/${name}.js`} />
            {name}
          </Fragment>
        ))}
      </section>
      <iframe data-consent="film" data-src={`https://film.example/${names[0]}`} title="The first film" />
    </>
  );
}

function App() {
  const [page, go] = useState<(typeof pages)[number]>('Home');
  return (
    <>
      <nav>
        {pages.map((name) => (
          <button key={name} onClick={() => go(name)}>
            {name}
          </button>
        ))}
      </nav>
      <main>
        <h1>{page}</h1>
        {page === 'Home' && <script type="text/plain" data-consent="analytics" src="https://stats.example/s.js" />}
        {page === 'Film' && (
          <>
            <askfirst-notice for="watch">Or come to the cinema.</askfirst-notice>
            <iframe data-consent="film" data-src="https://film.example/embed" title="The film" />
          </>
        )}
        {page === 'List' && <List />}
        {page === 'Privacy' && (
          <>
            <askfirst-preferences inline />
            <askfirst-cookie-table />
          </>
        )}
      </main>
      <a href="/privacy" data-askfirst="preferences">
        Cookie settings
      </a>
    </>
  );
}

begin();
render(<App />, document.querySelector('#app')!);
