import type { LayoutSource } from '../../core/policy/layout-source.js';
import { AskfirstBanner } from './banner.js';
/** @returns the class of the banner that stands as the policy's layout says */
export declare const withLayout: (layout: LayoutSource) => typeof AskfirstBanner;
