import type { LayoutSource } from '../../core/policy/layout-source.js';
import { AskfirstBanner } from './banner.js';
/** @returns the class of a banner with this layout */
export declare const withLayout: (layout: LayoutSource) => typeof AskfirstBanner;
