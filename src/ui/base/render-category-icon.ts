import { html, nothing, type TemplateResult } from '../lit.js';
import { isIconName, renderIcon } from './render-icon.js';

/** The address of a picture of the site itself; undefined for one of another host, which would be asked for it before any consent. */
const findOwnPicture = (address: string): string | undefined => {
  try {
    const { href, origin, protocol } = new URL(address, document.baseURI);
    return origin === location.origin || protocol === 'data:' ? href : undefined;
  } catch {
    return undefined;
  }
};

/** The icon of a category: the site's own, else the one of the usual category, else none. */
export const renderCategoryIcon = (id: string, address?: string): TemplateResult | typeof nothing => {
  // A policy may have anything there.
  const picture = typeof address === 'string' && address ? findOwnPicture(address) : undefined;
  if (picture) return html`<img class="icon" src=${picture} alt="" />`;
  return isIconName(id) ? renderIcon(id) : nothing;
};
