import type { HeldElements } from './held-elements.js';
import { FETCHING_ELEMENTS } from './fetching-elements.js';
import type { Patches, View } from './patches.js';
import { MutationObserver } from '../page/natives.js';

type Native = (...args: unknown[]) => unknown;

/**
 * Extends the gates to the frames that scripts make and that have no address of their own. Otherwise a script could use the unpatched
 * members of such a frame. Each frame is reached before a script gets hold of it.
 * @returns what looks for new frames
 */
export const createFrameReach = (patches: Patches, { check, search, tell }: HeldElements): (() => void) => {
  const reached = new WeakSet();
  let count = 0;
  const observer = new MutationObserver((mutations) => {
    for (const { addedNodes } of mutations) for (const node of addedNodes) search(node, true).forEach(tell);
  });
  const reach = (shown: View | Document | null | undefined): void => {
    try {
      const view = ((shown as Document | null)?.defaultView ?? shown) as View | null;
      // A frame with an address on this site has a gate of its own, if it needs one.
      if (!view || !/^(?:about|blob):/.test(view.document.URL)) return;
      const { document: content } = view;
      if (!reached.has(content)) {
        reached.add(content);
        observer.observe(content, { childList: true, subtree: true });
        for (const one of content.querySelectorAll(FETCHING_ELEMENTS)) check(one, false);
      }
      const realm = view['Element'];
      if (!realm || reached.has(realm)) return;
      reached.add(realm);
      patches.copyTo(view);
    } catch {
      // The frame is another site's. The browser lets nobody read it.
    }
  };
  const reachAll = (): void => {
    if (window.length === count) return;
    count = window.length;
    for (let index = 0; index < count; index++) reach(window[index] as View | undefined);
  };
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- framesets are still loaded
  for (const owner of [window.HTMLIFrameElement, window.HTMLFrameElement])
    for (const name of ['contentWindow', 'contentDocument'])
      patches.patch(
        owner?.prototype,
        name,
        {
          apply(native: Native, self: object, args: unknown[]) {
            const content = Reflect.apply(native, self, args) as View | Document | null;
            reach(content);
            return content;
          },
        },
        'get',
      );
  // A frame that has loaded another document must be reached again.
  const hear = ({ target }: Event): void => {
    reach((target as HTMLIFrameElement | null)?.contentWindow as View | null);
  };
  document.addEventListener('load', hear, true);
  return reachAll;
};
