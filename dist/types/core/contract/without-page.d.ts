import type { Askfirst } from './askfirst.js';
/** The handle where there is no page, as on a server or in a worker: nobody is asked there, so nothing is ever allowed, and nothing throws. */
export declare const WITHOUT_PAGE: Askfirst;
