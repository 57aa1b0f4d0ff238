import type { Given } from './ui/given.js';
/** Starts the log, and the notices for who wished them: once for a page. */
export declare const start: ({ consent, define }: Given) => void;
