import type { Askfirst, Consumer } from '../contract/askfirst.js';
/** Attaches the adapters that the gate's tag names in `data-adapters`. */
export declare const attachNamed: (adapters: Readonly<Record<string, () => Consumer>>, consent: Askfirst) => void;
