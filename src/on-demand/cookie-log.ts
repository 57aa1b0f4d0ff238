import { createEntryLog } from '../core/entries/entry-log.js';
import { AskfirstCookieLog } from '../ui/cookie-log/cookie-log.js';
import { AskfirstCookieTable } from '../ui/cookie-log/cookie-table.js';
import { AskfirstCookieTold } from '../ui/cookie-log/cookie-told.js';
import type { UiContext } from '../ui/base/ui-context.js';
import { keepTold } from '../ui/cookie-log/keep-told.js';

/** Starts the log, and the notices for visitors who turned them on, once for a page. */
export const start = ({ consent, define }: UiContext): void => {
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
  keepTold(log);
};
