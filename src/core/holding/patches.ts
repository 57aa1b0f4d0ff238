import type { Undo } from '../page/undo.js';
import { patch, type Part } from './patch.js';

/** The global object of a page or a frame, in which each interface is found by its name. */
export type View = Window & Readonly<Record<string, { readonly prototype: object } | undefined>>;

/** All members of the platform that the gates have replaced. */
export interface Patches {
  /** Replaces a member. Does nothing where the browser lacks it. */
  readonly patch: (
    owner: object | undefined,
    name: string,
    handler: ProxyHandler<CallableFunction>,
    part?: Part,
  ) => void;
  /** Puts another value in the place of a property's. */
  readonly replace: (owner: object, name: string, value: unknown) => void;
  /** Puts this page's replacements into a frame. */
  readonly copyTo: (view: View) => void;
  /** Puts back what was there, in this page and in frames. */
  readonly undo: Undo;
}

export const createPatches = (): Patches => {
  const undos: Undo[] = [];
  const replaced: (readonly [owner: object, name: string])[] = [];
  return {
    patch(owner, name, handler, part) {
      if (!owner || !Object.hasOwn(owner, name)) return;
      undos.push(patch(owner, name, handler, part));
      replaced.push([owner, name]);
    },
    replace(owner, name, value) {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      if (!own) return;
      Object.defineProperty(owner, name, { ...own, value });
      undos.push(() => Object.defineProperty(owner, name, own));
    },
    copyTo(view) {
      for (const [owner, name] of replaced) {
        const theirs = owner === window ? view : view[owner.constructor.name]?.prototype;
        const before = theirs && Object.getOwnPropertyDescriptor(theirs, name);
        const ours = Object.getOwnPropertyDescriptor(owner, name);
        if (!before || !ours) continue;
        Object.defineProperty(theirs, name, ours);
        undos.push(() => {
          try {
            Object.defineProperty(theirs, name, before);
          } catch {
            // The frame shows another site's page now.
          }
        });
      }
    },
    undo() {
      for (const undo of undos.splice(0).reverse()) undo();
    },
  };
};
