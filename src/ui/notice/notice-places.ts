import type { Id } from '../../core/policy/id.js';
import { isControl } from './controls.js';

/** Marks a notice that was added here, so that a copy of it isn't taken for a notice of the page's own. */
const ADDED = 'data-askfirst-added';

/** Elements that don't show their children. */
const SHOWS_NOTHING = [
  'audio,canvas,datalist,embed,iframe,img,map,math,meter,noscript,object,picture,progress,select,svg,template,textarea,video',
  'area,base,br,col,frame,hr,input,link,meta,optgroup,option,param,rp,script,source,style,title,track,wbr',
].join();

/** Elements that show only children of certain kinds, as a list shows its items. */
const HOLDS_PARTS = 'details:not([open]),dl,menu,ol,ul,table';
const PARTS_OF_TABLE = 'colgroup,tbody,tfoot,thead,tr';

/** Whether an element's shadow root has no slot for its children. */
const hidesChildren = ({ shadowRoot }: Element): boolean =>
  !!shadowRoot && !shadowRoot.querySelector('slot:not([name]),slot[name=""]');

/** The element behind which a notice has to be put; undefined if it can be put at the head of the element that it is about. */
const findOuter = (element: Element): Element | undefined => {
  const whole = element.matches(PARTS_OF_TABLE) ? element.closest('table') : element.closest('summary')?.parentElement;
  let outer: Element | undefined = whole ?? undefined;
  if (!outer && (isControl(element) || element.matches(HOLDS_PARTS))) outer = element;
  for (let one: Element | null = element; one; one = one.parentElement)
    if (one.matches(SHOWS_NOTHING) || hidesChildren(one)) outer = one;
  return outer;
};

/** The notices in the page: the page's own, and those that are added where the page has none. */
export const createNoticePlaces = () => {
  const known = new Map<Id, HTMLElement>();
  /** The notice of an id, if one is known. */
  const findKnown = (id: Id): HTMLElement | undefined => {
    const notice = known.get(id);
    return notice?.isConnected && notice.getAttribute('for') === id ? notice : undefined;
  };
  return {
    find: (id: Id): HTMLElement | null =>
      findKnown(id) ?? document.querySelector<HTMLElement>(`askfirst-notice[for="${CSS.escape(id)}"]`),
    /** Adds a notice where the page has none: behind an element that doesn't show its children, otherwise at the head of the element. */
    add(element: Element, id: Id): void {
      if (findKnown(id)) return;
      const notice = document.createElement('askfirst-notice');
      notice.setAttribute('for', id);
      notice.setAttribute(ADDED, '');
      known.set(id, notice);
      const outer = findOuter(element);
      if (outer) outer.after(notice);
      else element.prepend(notice);
    },
    /**
     * Notes a notice that is in the page. Of the added ones, only one may stand for an id, and none for a function that works. So copies of
     * them are removed.
     */
    meet(notice: HTMLElement, isOff: (id: Id) => boolean): void {
      const id = notice.getAttribute('for') ?? '';
      const other = findKnown(id);
      if (notice.hasAttribute(ADDED) && (!isOff(id) || (other && other !== notice))) notice.remove();
      else {
        if (other?.hasAttribute(ADDED) && other !== notice) other.remove();
        known.set(id, notice);
      }
    },
    /** Removes the added notices of functions that work now; all of them if nothing is off. */
    clear(isOff: (id: Id) => boolean): void {
      for (const [id, notice] of known) if (notice.hasAttribute(ADDED) && !isOff(id)) notice.remove();
    },
  };
};

export type NoticePlaces = ReturnType<typeof createNoticePlaces>;
