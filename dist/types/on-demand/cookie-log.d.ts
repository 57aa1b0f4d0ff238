import type { UiContext } from '../ui/base/ui-context.js';
/** Starts the log, and the notices for who wished them: once for a page. */
export declare const start: ({ consent, define }: UiContext) => void;
