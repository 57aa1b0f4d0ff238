/**
 * Says what is wrong with a page that has two consent tools, and the cure. Other tools define the interfaces of IAB’s TCF and GPP on every
 * page. Askfirst never does, because it doesn't speak for either.
 * @param page its window
 */
export const findOtherTools = (page: object): string | undefined => {
  const others = ['__tcfapi', '__gpp'].filter((name) => name in page);
  return others[0]
    ? `Another consent tool is on this page (${others.join(', ')}): visitors are asked twice, and vendors are told two answers; take one of the two away`
    : undefined;
};
