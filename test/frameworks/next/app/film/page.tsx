import { Film } from './film';

export default function Page() {
  return (
    <>
      <h1>Film</h1>
      <askfirst-notice for="watch">Or come to the cinema.</askfirst-notice>
      <button data-consent-function="watch">Play</button>
      <Film />
    </>
  );
}
