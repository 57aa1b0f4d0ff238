import type { AskfirstBanner } from '../ui/banner/banner.js';
import type { AskfirstCookieLog } from '../ui/cookie-log/cookie-log.js';
import type { AskfirstCookieTable } from '../ui/cookie-log/cookie-table.js';
import type { AskfirstNotice } from '../ui/notice/notice.js';
import type { AskfirstPreferences } from '../ui/preferences/preferences.js';
export type { AskfirstBanner, AskfirstCookieLog, AskfirstCookieTable, AskfirstNotice, AskfirstPreferences };
/** The elements that a page can use, with the attributes of each besides the global ones. */
export interface AskfirstElements {
    'askfirst-notice': {
        /** The id of the function; or of a category or service if there is no function for it. */
        for: string;
    };
    'askfirst-preferences': {
        /** Shows the preferences in the page instead of in a dialog. A page that has them shows no banner. */
        inline?: boolean | undefined;
    };
    'askfirst-cookie-log': unknown;
    'askfirst-cookie-table': unknown;
}
