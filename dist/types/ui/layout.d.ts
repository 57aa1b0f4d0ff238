import type { LayoutSource } from '../core/policy-source.js';
import { AskfirstBanner } from './banner.js';
/** The banner of a policy that names a layout: it stands elsewhere, or can be closed. */
export declare const laidOut: ({ banner, edge, closable, }: LayoutSource) => typeof AskfirstBanner;
