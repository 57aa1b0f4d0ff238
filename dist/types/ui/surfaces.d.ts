import type { Later } from '../core/later.js';
import type { Given } from './given.js';
import type { AskfirstElement } from './element.js';
/** Makes what starts the UI, once for a page, and shows the surface asked for. */
export declare const opening: (whenAnswered: AskfirstElement["whenAnswered"]) => ((...asked: Parameters<Later["open"]>) => Promise<Given>);
