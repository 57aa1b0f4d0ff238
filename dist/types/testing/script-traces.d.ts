import type { Page } from 'playwright-core';
import type { EntryKind } from '../core/policy/entry-kinds.js';
/** Which script asked for an address, or stored an entry. */
export interface ScriptTraces {
    /** The script that asked, `address:line`; undefined where the browser doesn't say. */
    readonly whoAsked: (address: string) => string | undefined;
    /** The script that stored it; where several could have, all of them. */
    readonly whoStored: (kind: EntryKind, name: string) => string | undefined;
    /** Looks once more which names have come, for what was stored last. */
    readonly look: () => Promise<void>;
}
/** Begins to note which script asks and stores on a page. Chromium alone can say; elsewhere nobody is named. */
export declare const scriptTraces: (page: Page) => Promise<ScriptTraces>;
