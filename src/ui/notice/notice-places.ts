import type { Id } from '../../core/policy/id.js';
import { isControl } from './controls.js';

/** On a notice that was put into the page here, so that a copy of it isn't taken for one of the page's own. */
const ADDED = 'data-askfirst-added';

/** What shows nothing that lies in it. */
const SHOWS_NOTHING = [
  'audio,canvas,datalist,embed,iframe,img,map,math,meter,noscript,object,picture,progress,select,svg,template,textarea,video',
  'area,base,br,col,frame,hr,input,link,meta,optgroup,option,param,rp,script,source,style,title,track,wbr',
].join();

/** What shows only parts of its own kinds, such as a list its points. */
const HOLDS_PARTS = 'details:not([open]),dl,menu,ol,ul,table';
const PARTS_OF_TABLE = 'colgroup,tbody,tfoot,thead,tr';

/** Whether a shadow root of the page has no place for what is put into its host. */
const hidesChildren = ({ shadowRoot }: Element): boolean =>
  !!shadowRoot && !shadowRoot.querySelector('slot:not([name]),slot[name=""]');

/** The element that the notice of another one has to stand behind; undefined where it can stand at its head. */
const findOuter = (element: Element): Element | undefined => {
  const whole = element.matches(PARTS_OF_TABLE) ? element.closest('table') : element.closest('summary')?.parentElement;
  let outer: Element | undefined = whole ?? undefined;
  if (!outer && (isControl(element) || element.matches(HOLDS_PARTS))) outer = element;
  for (let one: Element | null = element; one; one = one.parentElement)
    if (one.matches(SHOWS_NOTHING) || hidesChildren(one)) outer = one;
  return outer;
};

/** The notices in the page: those that the page has itself, and those that are put where it has none. */
export const createNoticePlaces = () => {
  const known = new Map<Id, HTMLElement>();
  /** That of an id, as far as one was met. */
  const findKnown = (id: Id): HTMLElement | undefined => {
    const notice = known.get(id);
    return notice?.isConnected && notice.getAttribute('for') === id ? notice : undefined;
  };
  return {
    find: (id: Id): HTMLElement | null =>
      findKnown(id) ?? document.querySelector<HTMLElement>(`askfirst-notice[for="${CSS.escape(id)}"]`),
    /** Puts a notice where the page has none: behind what shows none of its children, at the head of what does. */
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
     * Takes note of a notice that is in the page. Of those that were put there only one may stand for an id, and none for what works, so
     * that copies of them go.
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
    /** Takes out those that were put into the page for what works now; all of them where nothing is off. */
    clear(isOff: (id: Id) => boolean): void {
      for (const [id, notice] of known) if (notice.hasAttribute(ADDED) && !isOff(id)) notice.remove();
    },
  };
};

export type NoticePlaces = ReturnType<typeof createNoticePlaces>;
