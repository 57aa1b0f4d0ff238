import type { Askfirst, Explanation, PageReport } from './types.js';
/** Starts to watch what the page's Content-Security-Policy stops; what it stopped before too, where the browser remembers. */
export declare const explaining: () => ((consent: Askfirst, asked?: string) => Promise<Explanation | PageReport | undefined>);
