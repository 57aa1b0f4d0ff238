import type { Undo } from '../page/undo.js';
import { patch, type Part } from './patch.js';

/** The global object of a page or a frame, in which each interface is found by its name. */
export type View = Window & typeof globalThis & Readonly<Record<string, { readonly prototype: object } | undefined>>;

/** All members of the platform that the gates have replaced. */
export interface Patches {
  /**
   * Replaces a member. Does nothing where the browser lacks it. For a method or an accessor of a frame, `apply` gets the frame's window as its
   * fourth argument, also in the place of `this` where there is none: a function of a window may be called by its bare name.
   */
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
  const replaced: Parameters<Patches['patch']>[] = [];
  /** What puts back a frame's own members. It is kept as long as the frame, and keeps no frame that has left the page. */
  const undosOfFrames = new WeakMap<View, readonly Undo[]>();
  const frames = new Set<WeakRef<View>>();
  return {
    patch(owner, name, handler, part) {
      if (!owner || !Object.hasOwn(owner, name)) return;
      undos.push(patch(owner, name, handler, part));
      replaced.push([owner, name, handler, part]);
    },
    replace(owner, name, value) {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      if (!own) return;
      Object.defineProperty(owner, name, { ...own, value });
      undos.push(() => Object.defineProperty(owner, name, own));
    },
    copyTo(view) {
      const own: Undo[] = [];
      // What is put into the frame doesn't keep the frame.
      const frame = new WeakRef(view);
      for (const [owner, name, handler, part] of replaced) {
        const theirs = owner === window ? view : owner && view[owner.constructor.name]?.prototype;
        const before = theirs && Object.getOwnPropertyDescriptor(theirs, name);
        const ours = owner && Object.getOwnPropertyDescriptor(owner, name);
        if (!before || !ours) continue;
        const { apply } = handler as { readonly apply?: (...given: unknown[]) => unknown };
        // A constructor is the page's own, so that what it makes is known to the page.
        if (!apply) Object.defineProperty(theirs, name, ours);
        else {
          const inView = (native: unknown, self: unknown, args: unknown): unknown =>
            apply(native, self ?? frame.deref(), args, frame.deref());
          patch(theirs, name, { ...handler, apply: inView }, part);
        }
        own.push(() => {
          try {
            Object.defineProperty(theirs, name, before);
          } catch {
            // The frame shows another site's page now.
          }
        });
      }
      undosOfFrames.set(view, own);
      for (const one of frames) if (!one.deref()) frames.delete(one);
      frames.add(frame);
    },
    undo() {
      replaced.length = 0;
      const views = [...frames].map((frame) => frame.deref());
      const ofFrames = views.flatMap((view) => (view && undosOfFrames.get(view)) ?? []);
      for (const undo of [...undos.splice(0), ...ofFrames].reverse()) undo();
      frames.clear();
    },
  };
};
