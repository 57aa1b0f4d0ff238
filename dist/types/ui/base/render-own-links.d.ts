import { type TemplateResult } from '../lit.js';
import type { LayoutSource } from '../../core/policy/layout-source.js';
import type { Words } from '../words/words.js';
/** The site's own links, each with a space before it; one without a text, or without a safe address, is left out. */
export declare const renderOwnLinks: (layout: LayoutSource | undefined, { pick }: Words) => readonly (readonly [space: string, link: TemplateResult])[];
