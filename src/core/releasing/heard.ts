import { Promise } from '../page/natives.js';

/** Listens by a method that isn't watched for late calls, as the document's own may be. */
export const heard = (target: EventTarget, ...types: readonly string[]): Promise<Event> =>
  new Promise((settle) => types.forEach((type) => document.head.addEventListener.call(target, type, settle)));
