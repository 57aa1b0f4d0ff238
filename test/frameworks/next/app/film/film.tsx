'use client';

import { allows, subscribe } from 'askfirst';
import { useState, useSyncExternalStore } from 'react';

const useAllows = (expression: string): boolean =>
  useSyncExternalStore(
    subscribe,
    () => allows(expression),
    () => false,
  );

export function Film() {
  const [isShown, show] = useState(true);
  return (
    <>
      {isShown && <iframe data-consent="film" data-src="https://film.example/embed" title="The film" />}
      <button onClick={() => show(!isShown)}>{isShown ? 'Hide' : 'Show'}</button>
      <output>{useAllows('film') ? 'It may play' : 'It may not play'}</output>
    </>
  );
}
