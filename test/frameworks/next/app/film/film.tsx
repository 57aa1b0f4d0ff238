'use client';

import { Gate, useAllowed } from 'askfirst/react';
import { useState } from 'react';

export function Film() {
  const [isShown, show] = useState(true);
  return (
    <>
      {isShown && <iframe data-consent="film" data-src="https://film.example/embed" title="The film" />}
      <button onClick={() => show(!isShown)}>{isShown ? 'Hide' : 'Show'}</button>
      <output>{useAllowed('film') ? 'It may play' : 'It may not play'}</output>
      <Gate needs="film" fallback={<p>No subtitles</p>}>
        <p>With subtitles</p>
      </Gate>
    </>
  );
}
