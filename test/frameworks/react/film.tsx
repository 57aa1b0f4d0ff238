import { Gate, useAllowed } from 'askfirst/react';

/** A frame waits by its mark. `Gate` is for components that load something themselves. */
export function Film() {
  return (
    <>
      <askfirst-notice for="watch">Or come to the cinema.</askfirst-notice>
      <iframe data-consent="film" data-src="https://film.example/embed" title="The film" />
      <output>{useAllowed('film') ? 'It may play' : 'It may not play'}</output>
      <Gate needs="film" fallback={<p>No subtitles</p>}>
        <p>With subtitles</p>
      </Gate>
    </>
  );
}
