import type { LayoutSource } from '../core/policy-source.js';
import { AskfirstBanner } from './banner.js';
/** The banner of a policy that names a layout: it stands elsewhere, can be closed, or is a line on some pages. */
export declare const laidOut: ({ banner, edge, closable, quiet, headingLevel, }: LayoutSource) => typeof AskfirstBanner;
