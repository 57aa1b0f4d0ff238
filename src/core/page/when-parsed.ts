/** Settles when the document is parsed: DOMContentLoaded is at hand, or past. */
export const whenParsed = (): Promise<unknown> =>
  new Promise((settle) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', settle);
    else settle(undefined);
  });
