/** Listens with another element's method, because the document's own method may be watched for late calls. */
export const heard = (target: EventTarget, ...types: readonly string[]): Promise<Event> =>
  new Promise((settle) => types.forEach((type) => document.head.addEventListener.call(target, type, settle)));
