/**
 * Says what is wrong with a page that has two consent tools, and the cure. Other tools define the interfaces of IAB’s TCF and GPP on every
 * page. Askfirst never does, because it doesn't speak for either.
 * @param page its window
 */
export declare const findOtherTools: (page: object) => string | undefined;
