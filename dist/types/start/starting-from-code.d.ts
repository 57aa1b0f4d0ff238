import type { Askfirst, Consumer } from '../core/contract/askfirst.js';
import type { ReleasedFile } from '../core/contract/released-file.js';
import type { UiModule } from '../core/line/ui-module.js';
import type { PolicySource } from '../core/policy/policy-source.js';
/** How to start without a script tag. */
export interface StartOptions {
    /** The policy itself, or the address of its file. Without it: the one in the page, else the default one. */
    readonly policy?: PolicySource | string;
    /** The visitor's region, as the site's server names it. */
    readonly region?: string;
    /** The page's nonce, where its Content-Security-Policy has one. */
    readonly nonce?: string;
    /**
     * Whether declared hosts and entries are held. `report` holds none, and reports what would be held; `off` does neither.
     * @default "on"
     */
    readonly gate?: 'on' | 'report' | 'off';
}
/** The files that are loaded when they are needed. */
interface Files {
    readonly loadUi: () => Promise<UiModule>;
    readonly loadReleasedFile: () => Promise<ReleasedFile>;
    readonly loadButton: () => Promise<{
        readonly showFloatingButton: Consumer;
    }>;
}
/** Makes the function that starts the widget once, whoever calls it first. The console says what a later start can't change. */
export declare const startingFromCode: (files: Files) => ((options?: StartOptions) => Askfirst);
export {};
