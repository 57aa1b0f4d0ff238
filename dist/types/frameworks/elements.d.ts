import type { AskfirstBanner } from '../ui/banner/banner.js';
import type { AskfirstCookieLog } from '../ui/cookie-log/cookie-log.js';
import type { AskfirstCookieTable } from '../ui/cookie-log/cookie-table.js';
import type { AskfirstNotice } from '../ui/notice/notice.js';
import type { AskfirstPreferences } from '../ui/preferences/preferences.js';
export type { AskfirstBanner, AskfirstCookieLog, AskfirstCookieTable, AskfirstNotice, AskfirstPreferences };
/** The elements that a page writes, and the attributes that each has besides those of every element. */
export interface AskfirstElements {
    'askfirst-notice': {
        /** The id of the function; or of the category or service, for what has no other name. */
        for: string;
    };
    'askfirst-preferences': {
        /** Stands in the page instead of a dialog; the banner stays away from such a page. */
        inline?: boolean | undefined;
    };
    'askfirst-cookie-log': unknown;
    'askfirst-cookie-table': unknown;
}
