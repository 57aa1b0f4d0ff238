import type { LayoutSource } from '../../core/policy/layout-source.js';
/**
 * Shows the site's logo at the end of a heading: the one for dark grounds where the ground is dark. The heading names the site already, so
 * the logo has no text. It has a place of its own size before it is loaded, so nothing moves.
 */
export declare const showLogo: (heading: Element | null, layout: LayoutSource | null | undefined) => void;
