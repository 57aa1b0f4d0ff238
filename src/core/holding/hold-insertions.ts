import { factsOf } from './facts-of.js';
import type { HeldElements } from './held-elements.js';
import { holdMembers, type Members } from './hold-members.js';
import type { Patches } from './patches.js';
import { runsThere } from './runs-there.js';

type Native = (...args: unknown[]) => unknown;

const PARENT = 'append prepend replaceChildren';
const SIBLING = 'before after replaceWith';
/** The methods and properties by which nodes enter a document, by interface. */
const ENTRANCES: Members = {
  Node: 'appendChild insertBefore replaceChild',
  Element: `${PARENT} ${SIBLING} insertAdjacentElement`,
  CharacterData: SIBLING,
  DocumentType: SIBLING,
  Document: `${PARENT} body`,
  DocumentFragment: PARENT,
  Range: 'insertNode surroundContents',
  HTMLTableElement: 'caption tHead tFoot',
  HTMLSelectElement: 'add',
  HTMLOptionsCollection: 'add',
};

/** Whether something is a node. `instanceof` doesn't tell, because a frame's nodes have the frame's own interfaces. */
const isNode = (given: unknown): given is Node =>
  typeof (given as Node | undefined)?.nodeType === 'number' || given instanceof Node;

/**
 * Holds what scripts put into the page, before the browser fetches it: new nodes, and nodes from a template or another document.
 * @param reachFrames called after each insertion
 */
export const holdInsertions = (
  patches: Patches,
  { search, tell, noteInert, noteInertCopy }: HeldElements,
  reachFrames: () => void,
): void => {
  /** Searches the nodes that are new in this document. @returns the elements that may have become marks */
  const searchNew = (place: Node | undefined, nodes: readonly unknown[]): readonly Element[] => {
    // A range isn't a node.
    const at = isNode(place) ? place : ((place as unknown as Range | undefined)?.startContainer ?? document);
    const facts = factsOf(at);
    const home = facts.ownerDocument ?? at;
    const isConnecting = place !== undefined && (facts.isConnected || !isNode(place) || runsThere(place));
    const found: Element[] = [];
    for (const node of nodes)
      if (isNode(node)) {
        const { ownerDocument, isConnected } = factsOf(node);
        const isForeign = ownerDocument !== home;
        // A script of another document has run there, or never runs.
        if (isForeign && isConnected) noteInert(node as Element);
        if (isForeign || (isConnecting && !isConnected)) found.push(...search(node, isConnecting, at, isForeign));
      }
    return found;
  };
  holdMembers(patches, ENTRANCES, () => ({
    apply(native: Native, self: Node | undefined, args: unknown[]) {
      const marks = searchNew(self, args);
      const result = Reflect.apply(native, self, args);
      marks.forEach(tell);
      reachFrames();
      return result;
    },
  }));
  holdMembers(patches, { Document: 'importNode adoptNode', Node: 'cloneNode' }, (name) => ({
    apply(native: Native, self: Node, args: unknown[]) {
      const original = name === 'cloneNode' ? self : args[0];
      if (isNode(original)) {
        const { ownerDocument, isConnected } = factsOf(original);
        if (name !== 'cloneNode' && isConnected) noteInert(original as Element);
        // A copy fetches as soon as it is made. A node of this page has been searched already.
        if (name !== 'cloneNode') search(original, false, self, true);
        else if (!isConnected && ownerDocument === document) search(original, false);
      }
      const copy = Reflect.apply(native, self, args) as Node;
      if (isNode(original)) noteInertCopy(original, copy);
      return copy;
    },
  }));
};
