import type { LayoutSource } from '../../core/policy/layout-source.js';

/** Whether the ground under the logo is dark. The styles give the logo the ground as its colour, mixed, so it is read as three shares of 1. */
const isOnDark = (logo: Element): boolean => {
  const shares = getComputedStyle(logo).color.match(/\d[\d.e-]*/g) ?? [];
  const sum = shares.slice(0, 3).reduce((total, share) => total + Number(share), 0);
  return shares.length > 2 && sum < 1.5;
};

/** A picture that can't be loaded leaves its place empty. */
const showOrHide = ({ type, currentTarget }: Event): void => {
  (currentTarget as HTMLElement).style.visibility = type === 'load' ? '' : 'hidden';
};

/**
 * Shows the site's logo at the end of a heading: the one for dark grounds where the ground is dark. The heading names the site already, so
 * the logo has no text. It has a place of its own size before it is loaded, so nothing moves.
 */
export const showLogo = (heading: Element | null, layout: LayoutSource | null | undefined): void => {
  const { logo, logoDark = logo } = layout ?? {};
  if (!heading || typeof logo !== 'string' || typeof logoDark !== 'string') return;
  let image = heading.querySelector('img');
  if (!image) {
    image = document.createElement('img');
    image.alt = '';
    image.part.add('logo');
    // On phones it isn't shown, and then it isn't asked for.
    image.loading = 'lazy';
    image.addEventListener('load', showOrHide);
    image.addEventListener('error', showOrHide);
    heading.append(image);
  }
  const address = isOnDark(image) ? logoDark : logo;
  if (image.getAttribute('src') !== address) image.src = address;
};
