/** Settles after the page's `load`, once its listeners were called: for what the page needn't wait for. */
export const whenLoaded = (): Promise<unknown> =>
  new Promise((settle) => {
    if (document.readyState === 'complete') settle(undefined);
    else addEventListener('load', () => setTimeout(settle), { once: true });
  });
