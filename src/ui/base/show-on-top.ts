/** A modal dialog of the page. A browser without `:modal` has no popovers either. */
const findModal = (): Element | null =>
  window.CSS?.supports('selector(:modal)') ? document.querySelector('dialog:modal') : null;

/**
 * Shows a surface in the top layer, where styles of the elements around it (`transform`, `filter`, `contain`, `z-index`) don't affect it.
 * While a modal dialog of the page is open, nothing outside it can be used, so the surface is shown after the dialog. Without popovers
 * (Firefox before 125, Safari before 17) the surface's own styles fix it to the window.
 */
export const showOnTop = (surface: HTMLElement): void => {
  const modal = findModal();
  surface.toggleAttribute('hidden', !!modal);
  if (modal) {
    // The size of a dialog becomes zero when it is closed or removed.
    const observer = new ResizeObserver(() => {
      if (modal === findModal()) return;
      observer.disconnect();
      showOnTop(surface);
    });
    observer.observe(modal);
    return;
  }
  surface.popover = 'manual';
  try {
    surface.showPopover();
  } catch {
    // The surface has left the page, or is shown already.
  }
};
