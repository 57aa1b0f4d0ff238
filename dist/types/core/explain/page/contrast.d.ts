import type { Findings } from './finding.js';
type Colour = readonly [red: number, green: number, blue: number];
/** Contrast of two colours, from 1 to 21. */
export declare const contrastOf: (one: Colour, other: Colour) => number;
/**
 * Finds colours of the site's own that make the widget hard to read.
 * @param surface an element of the widget, since that is where the site's properties hold
 */
export declare function findLowContrast(surface: Element): Findings;
export {};
