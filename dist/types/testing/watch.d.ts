import type { BrowserContext, Page } from 'playwright-core';
import type { Decision } from '../core/contract/state.js';
import type { Id } from '../core/policy/id.js';
import { type ScriptTraces } from './script-traces.js';
import { type WatchedRequest } from './watched-request.js';
/** What is allowed, for each category and service. */
export type Decisions = Readonly<Record<Id, Decision>>;
/** How a context is watched. */
export interface WatchOptions {
    /** The address of the site: all else is somebody else's. */
    readonly site: string;
    /**
     * Which requests to others go to them: all, or those of these hosts. All others are answered here, with nothing in them.
     * @default false
     */
    readonly letThrough?: boolean | readonly string[];
    /**
     * Whether the context runs scripts.
     * @default true
     */
    readonly scripts?: boolean;
}
/** What is seen of a context from when it is watched. */
export interface Watch {
    /** Whether the context runs scripts. */
    readonly scripts: boolean;
    readonly requests: readonly WatchedRequest[];
    /** Errors that the pages' scripts didn't catch. */
    readonly errors: readonly {
        readonly page: string;
        readonly message: string;
    }[];
    /** A number that rises with everything that happens. */
    readonly activity: () => number;
    /** How many requests wait for an answer. */
    readonly pending: () => number;
    /** Notes which script does what on this page; to be called before the page is opened. */
    readonly trace: (page: Page) => Promise<ScriptTraces>;
    /** Begins a new page: requests are timed from here. */
    readonly begin: () => void;
    /** From now on this is allowed, since the visitor answers: what was asked for before is judged by what was allowed then. */
    readonly allow: (decisions: Decisions) => void;
    /** What was allowed when a request was made; undefined where nobody said. */
    readonly allowedAt: (request: WatchedRequest) => Decisions | undefined;
    readonly tracesOf: (page: Page) => ScriptTraces | undefined;
}
/** Begins to watch a context, or goes on: everything that its pages, workers and service workers ask for, and how it ends. */
export declare const watch: (context: BrowserContext, options: WatchOptions) => Promise<Watch>;
/** The watch of a context that is watched already. */
export declare const watchOf: (context: BrowserContext) => Watch | undefined;
