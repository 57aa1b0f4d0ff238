import type { BrowserContext, Page } from 'playwright-core';
import type { Decision } from '../core/contract/state.js';
import type { Id } from '../core/policy/id.js';
import { type ScriptTraces } from './script-traces.js';
import { type WatchedRequest } from './watched-request.js';
/** What is allowed, for each category and service. */
export type Decisions = Readonly<Record<Id, Decision>>;
/** How a context is watched. */
export interface WatchOptions {
    /** The address of the site. All other sites count as others. */
    readonly site: string;
    /**
     * Which requests to others are let through: all, or those to these hosts. The rest get an empty answer from the test.
     * @default false
     */
    readonly letThrough?: boolean | readonly string[];
    /**
     * Whether the context runs scripts.
     * @default true
     */
    readonly scripts?: boolean;
}
/** What was seen of a context since it is watched. */
export interface Watch {
    /** Whether the context runs scripts. */
    readonly scripts: boolean;
    readonly requests: readonly WatchedRequest[];
    /** Uncaught errors of the pages' scripts. */
    readonly errors: readonly {
        readonly page: string;
        readonly message: string;
    }[];
    /** A number that grows with every event. */
    readonly activity: () => number;
    /** How many requests are waiting for an answer. */
    readonly pending: () => number;
    /** Begins to note which script does what on this page. Call it before the page is opened. */
    readonly trace: (page: Page) => Promise<ScriptTraces>;
    /** Begins a new page. Times of requests count from here. */
    readonly begin: () => void;
    /** Sets what is allowed from now on, because the visitor answers. Each request is judged by what was allowed when it was made. */
    readonly allow: (decisions: Decisions) => void;
    /** What was allowed when a request was made; undefined if that was never set. */
    readonly allowedAt: (request: WatchedRequest) => Decisions | undefined;
    readonly tracesOf: (page: Page) => ScriptTraces | undefined;
}
/** Begins to watch a context, or continues: all requests of its pages, workers and service workers, and how each one ends. */
export declare const watch: (context: BrowserContext, options: WatchOptions) => Promise<Watch>;
/** The watch of a context that is watched already. */
export declare const watchOf: (context: BrowserContext) => Watch | undefined;
