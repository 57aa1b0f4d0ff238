import { holdMembers } from './hold-members.js';
import type { Patches, View } from './patches.js';

type Native = (...args: unknown[]) => unknown;

/**
 * Extends the gates to the frames that scripts make and that have no address of their own. Otherwise a script could use the unpatched
 * members of such a frame. Each frame is reached before a script gets hold of it.
 * @param search holds what is in a frame; `isNew` is set for what comes into a frame that was reached before
 * @returns what looks for new frames
 */
export const createFrameReach = (
  patches: Patches,
  search: (root: Node, isNew?: boolean) => void = () => {},
): (() => void) => {
  /** The frames' windows, documents, and realms, each by its interface of elements. */
  const reached = new WeakSet();
  const observer = new MutationObserver((mutations) => {
    for (const { addedNodes } of mutations) for (const node of addedNodes) search(node, true);
  });
  const reach = (shown: View | Document | null | undefined): void => {
    try {
      const view = ((shown as Document | null)?.defaultView ?? shown) as View | null;
      // A frame with an address on this site has a gate of its own, if it needs one.
      if (!view || view === window || !/^(?:about|blob):/.test(view.document.URL)) return;
      const { document: content } = view;
      if (!reached.has(content)) {
        reached.add(content);
        observer.observe(content, { childList: true, subtree: true });
        content.addEventListener('load', hear, true);
        search(content);
      }
      const realm = view.Element;
      if (!realm || reached.has(realm)) return;
      reached.add(realm);
      patches.copyTo(view);
    } catch {
      // The frame is another site's. The browser lets nobody read it.
    }
  };
  const reachAll = (view: Window = window): void => {
    // eslint-disable-next-line @typescript-eslint/prefer-for-of -- a window can't be iterated
    for (let index = 0; index < view.length; index++) {
      const inside = view[index];
      if (!inside) continue;
      if (!reached.has(inside)) reach(inside as View);
      reached.add(inside);
      reachAll(inside);
    }
  };
  const reaching: ProxyHandler<CallableFunction> = {
    apply(native: Native, self: object, args: unknown[]) {
      const content = Reflect.apply(native, self, args) as View | Document | null;
      reach(content);
      return content;
    },
  };
  const members = 'contentWindow contentDocument';
  holdMembers(
    patches,
    { HTMLIFrameElement: members, HTMLFrameElement: members, HTMLObjectElement: members, Document: 'open' },
    () => reaching,
  );
  patches.patch(window, 'open', reaching);
  // A frame that has loaded another document must be reached again.
  const hear = ({ target }: Event): void => {
    reach((target as HTMLIFrameElement | null)?.contentWindow as View | null);
  };
  document.addEventListener('load', hear, true);
  return () => reachAll();
};
