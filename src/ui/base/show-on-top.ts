/** A dialog of the page that keeps everything else from being used. A browser that doesn't know `:modal` has no popovers either. */
const findModal = (): Element | null =>
  window.CSS?.supports('selector(:modal)') ? document.querySelector('dialog:modal') : null;

/**
 * Shows a surface in the top layer, where nothing that holds for the elements around it (`transform`, `filter`, `contain`, `z-index`)
 * reaches it. While a modal dialog of the page is open, whatever lies outside can't be used, so the surface waits and comes after it.
 * Without popovers (Firefox before 125, Safari before 17) it is fixed to the window by its styles.
 */
export const showOnTop = (surface: HTMLElement): void => {
  const modal = findModal();
  surface.toggleAttribute('hidden', !!modal);
  if (modal) {
    // A dialog that is closed, or taken out of the page, loses its size.
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
    // Not in the page any more, or shown already.
  }
};
