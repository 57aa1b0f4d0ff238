// Holds marks. What holds declared hosts and entries is a file beside it, which a page loads only when it needs it.
import { handOver } from '../core/loading/hand-over.js';
import { nativeGetter } from '../core/page/native-getter.js';
import { startInPage } from '../start/start-in-page.js';

const running = nativeGetter('currentScript');
startInPage((consent, { loadNow }) => {
  const element = loadNow('askfirst-declared.js');
  if (element) handOver(element, consent, running);
});
