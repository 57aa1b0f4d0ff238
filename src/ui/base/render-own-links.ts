import { html, type TemplateResult } from '../lit.js';
import type { LayoutSource, LinkSource } from '../../core/policy/layout-source.js';
import type { Words } from '../words/words.js';
import { safeAddress } from './safe-address.js';

/** The site's own links, each with a space before it; one without a text, or without a safe address, is left out. */
export const renderOwnLinks = (
  layout: LayoutSource | undefined,
  { pick }: Words,
): readonly (readonly [space: string, link: TemplateResult])[] => {
  const links = Array.isArray(layout?.links) ? (layout.links as readonly (LinkSource | null)[]) : [];
  return links.flatMap((link) => {
    const text = pick(link?.title);
    const href = safeAddress(link?.url);
    // A line may break at the space. In a template it would be taken out.
    return text && href ? [[' ', html`<a href=${href} part="link">${text}</a>`] as const] : [];
  });
};
