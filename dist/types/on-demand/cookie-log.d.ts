import type { UiContext } from '../ui/base/ui-context.js';
/** Starts the log, and the notices for visitors who turned them on, once for a page. */
export declare const start: ({ consent, define }: UiContext) => void;
