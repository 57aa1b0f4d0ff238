/**
 * What is wrong with a page that has two consent tools, and the cure. Others put the interfaces of IAB’s TCF and GPP on every page; we
 * never do, since neither is ours to speak for.
 * @param page its window
 */
export const findOtherTools = (page: object): string | undefined => {
  const others = ['__tcfapi', '__gpp'].filter((name) => name in page);
  return others[0]
    ? `Another consent tool is on this page (${others.join(', ')}): visitors are asked twice, and vendors are told two answers; take one of the two away`
    : undefined;
};
