import { createEntryLog } from './core/entry-log.js';
import { AskfirstCookieLog } from './ui/cookie-log.js';
import { AskfirstCookieTable } from './ui/cookie-table.js';
import { AskfirstCookieTold } from './ui/cookie-told.js';
import type { Given } from './ui/given.js';
import { tell } from './ui/tell.js';

/** Starts the log, and the notices for who wished them: once for a page. */
export const start = ({ consent, define }: Given): void => {
  if (customElements.get('askfirst-cookie-log')) return;
  const log = createEntryLog(consent);
  define(
    'askfirst-cookie-told',
    class extends AskfirstCookieTold {
      override readonly log = log;
    },
  );
  define(
    'askfirst-cookie-log',
    class extends AskfirstCookieLog {
      override readonly log = log;
    },
  );
  define('askfirst-cookie-table', AskfirstCookieTable);
  tell(log);
};
