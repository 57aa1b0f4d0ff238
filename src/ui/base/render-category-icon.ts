import { html, nothing, type TemplateResult } from '../lit.js';
import { isIconName, renderIcon } from './render-icon.js';

/** The address of a picture on the site itself; undefined for one on another host, which would get a request before any consent. */
const findOwnPicture = (address: string): string | undefined => {
  try {
    const { href, origin, protocol } = new URL(address, document.baseURI);
    return origin === location.origin || protocol === 'data:' ? href : undefined;
  } catch {
    return undefined;
  }
};

/** The icon of a category: the site's own one, else that of the usual category, else none. */
export const renderCategoryIcon = (id: string, address?: string): TemplateResult | typeof nothing => {
  // A policy may have any value there.
  const picture = typeof address === 'string' && address ? findOwnPicture(address) : undefined;
  if (picture) return html`<img class="icon" src=${picture} alt="" />`;
  return isIconName(id) ? renderIcon(id) : nothing;
};
