import type { Page } from 'playwright-core';
import type { EntryKind } from '../core/policy/entry-kinds.js';
/** Tells which script requested an address or stored an entry. */
export interface ScriptTraces {
    /** The script that requested the address, `address:line`; undefined if the browser doesn't tell. */
    readonly whoAsked: (address: string) => string | undefined;
    /** The script that stored the entry; all candidates if there are several. */
    readonly whoStored: (kind: EntryKind, name: string) => string | undefined;
    /** Looks for new names once more, to assign what was stored last. */
    readonly look: () => Promise<void>;
}
/** Begins to note which script requests and stores what on a page. Only Chromium tells; in other browsers no script is named. */
export declare const scriptTraces: (page: Page) => Promise<ScriptTraces>;
