/** Settles when the document is parsed: DOMContentLoaded is about to fire, or has fired. */
export const whenParsed = (): Promise<unknown> =>
  new Promise((settle) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', settle);
    else settle(undefined);
  });
