/**
 * The scripts that ran, each right behind its mark. A mark stays where its owner put it, so that the code which made it can still move and
 * remove it. The script moves with its mark, and has its id.
 */
export interface ReleasedScripts {
  /** Whether the element is a mark whose script has run, or such a script. */
  readonly has: (element: Element) => boolean;
  /** Puts a mark's script right behind the mark. The first time, the script runs by that. */
  readonly join: (mark: Element, script?: Element) => void;
  /** Removes the script: the mark is a mark again. */
  readonly part: (mark: Element) => void;
  /** Removes the scripts whose marks have left the page, after these changes of the page. */
  readonly follow: (mutations: readonly MutationRecord[]) => void;
}

const moveId = (from: Element, to: Element): void => {
  if (!from.id) return;
  const { id } = from;
  from.removeAttribute('id');
  to.id = id;
};

export const createReleasedScripts = (): ReleasedScripts => {
  /** Marks by their scripts, and scripts by their marks. */
  const partners = new WeakMap<Element, Element>();
  const inPage = new Set<Element>();
  const part = (mark: Element): void => {
    const script = partners.get(mark);
    if (!script || !inPage.delete(mark)) return;
    // Prototype's own remove() throws where the script has no place any more.
    script.parentNode?.removeChild(script);
    moveId(script, mark);
  };
  return {
    has: (element) => partners.has(element),
    part,
    join(mark, script = partners.get(mark)) {
      if (!script) return;
      if (inPage.has(mark)) {
        // The mark was moved. A script that the page has removed isn't put back.
        if (script.isConnected && script.previousSibling !== mark) mark.after(script);
        return;
      }
      // A copy of the mark's script came into the page with a copy of the mark.
      const next = mark.nextElementSibling;
      if (next?.hasAttribute('data-released') && !partners.has(next)) {
        moveId(next, mark);
        next.remove();
      }
      partners.set(mark, script);
      partners.set(script, mark);
      inPage.add(mark);
      moveId(mark, script);
      mark.after(script);
    },
    follow(mutations) {
      if (!inPage.size || mutations.every(({ removedNodes }) => !removedNodes.length)) return;
      for (const mark of inPage) if (!mark.isConnected) part(mark);
    },
  };
};
