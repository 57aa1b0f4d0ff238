import { start } from 'askfirst';
import { SettingsLink, useConsentEvent } from 'askfirst/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { policy } from '../shared/policy.js';
import { Film } from './film.js';
import { List } from './list.js';

const pages = ['Home', 'Film', 'List', 'Privacy'] as const;

function App() {
  const [page, go] = useState<(typeof pages)[number]>('Home');
  // The page's title shows the contents of each change.
  useConsentEvent('askfirst-change', ({ state, previous }) => {
    document.title = `${previous.status}, ${state.status}`;
  });
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
        {page === 'Film' && <Film />}
        {page === 'List' && <List />}
        {page === 'Privacy' && (
          <>
            <askfirst-preferences inline />
            <askfirst-cookie-table />
          </>
        )}
      </main>
      <SettingsLink href="/privacy">Cookie settings</SettingsLink>
    </>
  );
}

start({ policy });
createRoot(document.querySelector('#app')!).render(<App />);
