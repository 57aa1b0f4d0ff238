/**
 * What is wrong with a page that has two consent tools, and the cure. Others put the interfaces of IAB’s TCF and GPP on every page; we
 * never do, since neither is ours to speak for.
 * @param page its window
 */
export declare const findOtherTools: (page: object) => string | undefined;
