/** Settles once the page and all that belongs to it is loaded. */
export const pageLoaded = (): Promise<unknown> =>
  new Promise((settle) => {
    if (document.readyState === 'complete') settle(undefined);
    else addEventListener('load', settle, { once: true });
  });
