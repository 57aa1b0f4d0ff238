import { Gate, useAllowed, useConsent } from 'askfirst/react';
import { useState } from 'react';

export function ReactFilm() {
  const [count, put] = useState(0);
  const { status } = useConsent();
  return (
    <section>
      <h1>Before the edit</h1>
      <button onClick={() => put(count + 1)}>{count}</button>
      <output>
        {status}, {useAllowed('film') ? 'allowed' : 'not allowed'}
      </output>
      <Gate needs="film" fallback={<p>No subtitles</p>}>
        <p>With subtitles</p>
      </Gate>
    </section>
  );
}
