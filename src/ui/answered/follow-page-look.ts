import type { Undo } from '../../core/page/undo.js';

/**
 * Calls `take` when the page's look may have changed: another body, another class, a style sheet that came late, a switch between light and
 * dark.
 */
export const followPageLook = (take: () => void): Undo => {
  // jsdom (26) has no matchMedia, and no look to follow.
  if (typeof matchMedia === 'undefined') return () => {};
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const meetLoad = ({ target }: Event): void => {
    if (target instanceof HTMLLinkElement) take();
  };
  const observer = new MutationObserver(() => {
    observe();
    if (document.body) take();
  });
  const observe = (): void => {
    observer.observe(document.documentElement, { attributeFilter: ['class', 'data-theme'], childList: true });
    if (document.body) observer.observe(document.body, { attributes: true });
  };
  observe();
  scheme.addEventListener('change', take);
  document.addEventListener('load', meetLoad, true);
  return () => {
    observer.disconnect();
    scheme.removeEventListener('change', take);
    document.removeEventListener('load', meetLoad, true);
  };
};
