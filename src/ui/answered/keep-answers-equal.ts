import type { Consent } from '../../core/consent/consent.js';
import { warn } from '../../core/line/warn.js';
import type { Answers } from './answers.js';

/** What a longer or shorter label changes by itself. */
const BY_LABEL = /^(?:-webkit-)?(?:width|height|(?:inline|block)-size|(?:perspective|transform)-origin)$/;
/** As much smaller as a shorter label may make a button. */
const LEAST_SHARE = 0.7;
/** So often a page is put right before accepting is no longer offered on it. */
const MOST_MENDS = 3;
/** So many differences are named; one colour alone makes a dozen. */
const MOST_NAMED = 9;

const findAnswers = ({ shadowRoot: root }: HTMLElement): Answers | undefined => {
  const find = (action: string): HTMLElement | null | undefined => root?.querySelector(`[data-action="${action}"]`);
  const [accept, refuse] = [find('accept-all'), find('refuse-all')];
  return root && accept && refuse ? { root, accept, refuse } : undefined;
};

/** Whether a pointer at its middle would meet it; a part of the window that is scrolled away counts as met. */
const isSeen = (button: HTMLElement, root: ShadowRoot): boolean => {
  const { left, top, width, height } = button.getBoundingClientRect();
  if (!button.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || !width || !height) return false;
  const [x, y] = [left + width / 2, top + height / 2];
  // Firefox asks a shadow root for the topmost of its own elements, whatever of the page lies over them (seen in version 153).
  const isMet = [root.host.getRootNode() as Document, root].map((one) => one.elementFromPoint(x, y));
  return x < 0 || y < 0 || x > innerWidth || y > innerHeight || (isMet[0] === root.host && isMet[1] === button);
};

/**
 * What sets Refuse all apart from Accept all, to its disadvantage: two answers share every property of their looks (CNIL 2020-092, §34:
 * size, font, legibility; Garante, guidelines of 10 June 2021: emphasis and colour), and stand side by side.
 */
const differencesOf = ({ root, accept, refuse }: Answers): readonly string[] => {
  // A hand or a focus is on one at a time. In quirks mode, a bare :hover is one of links alone.
  if ([accept, refuse].some((one) => one.matches('button:hover, button:focus, button:active'))) return [];
  if (!isSeen(accept, root)) return [];
  if (!isSeen(refuse, root)) return ['only Accept all can be seen'];
  const [one, other] = [getComputedStyle(accept), getComputedStyle(refuse)];
  const names = [...one].filter(
    (name) => !BY_LABEL.test(name) && one.getPropertyValue(name) !== other.getPropertyValue(name),
  );
  const [a, b] = [accept.getBoundingClientRect(), refuse.getBoundingClientRect()];
  const isSmaller = b.width < a.width * LEAST_SHARE || b.height < a.height * LEAST_SHARE;
  const isBeside =
    Math.abs(a.top - b.top) < 2 || (Math.abs(a.left - b.left) < 2 && Math.abs(b.top - a.bottom) < a.height);
  return [
    ...names.slice(0, MOST_NAMED),
    ...(isSmaller ? ['Refuse all is smaller'] : []),
    ...(accept.nextElementSibling === refuse && isBeside ? [] : ['Refuse all is further away']),
  ];
};

/** Looks after one surface that asks. */
const watch = (consent: Consent, surface: HTMLElement, shadowRoot: ShadowRoot): void => {
  // Its own styles, and the banner's look of the page. The page may have added some before this file came.
  const sheets = shadowRoot.adoptedStyleSheets.slice(0, 2);
  let mends = 0;
  let isMending = false;
  const findDifferences = (): readonly string[] => {
    const answers = surface.isConnected && findAnswers(surface);
    return answers ? differencesOf(answers) : [];
  };
  /** @returns whether they are alike again */
  const mend = async (answers: Answers): Promise<boolean> => {
    mends += 1;
    if (mends > MOST_MENDS) return false;
    const { mendAnswers } = await import('./mend-answers.js');
    return mendAnswers(surface, answers, sheets, () => !findDifferences().length);
  };
  const look = async (): Promise<void> => {
    const answers = findAnswers(surface);
    const differences = isMending ? [] : findDifferences();
    if (!answers || !differences.length) return;
    isMending = true;
    observer.disconnect();
    warn(
      consent,
      `The page sets Refuse all apart from Accept all (${differences.join(', ')}). Both are made alike again: take that out of its styles and scripts`,
      surface,
    );
    const isMended = await mend(answers).catch(() => false);
    isMending = false;
    if (isMended) observe();
    else answers.accept.style.setProperty('display', 'none', 'important');
    // The page may have set them apart again meanwhile.
    await look();
  };
  const observer = new MutationObserver(() => void look());
  const observe = (): void => {
    observer.observe(shadowRoot, { subtree: true, childList: true, attributes: true });
    observer.observe(surface, { attributes: true });
  };
  observe();
  // Not focusin, which stays with what looks after presses.
  for (const type of ['pointerenter', 'focus', 'toggle']) surface.addEventListener(type, () => void look(), true);
  void look();
};

/**
 * Looks after what asks: where the page's own styles or scripts make Refuse all smaller, paler, hidden or further away than
 * Accept all, the console says so, and the two are made alike again. A page that goes on doing it can't be answered with
 * Accept all any more, since such a yes is none (EDPB Guidelines 03/2022; GDPR, article 4(11)).
 * @returns what looks after the surfaces that are there when it is called
 */
export const keepAnswersEqual = (): ((consent: Consent) => void) => {
  const watched = new WeakSet<Element>();
  return (consent) => {
    // Nothing is drawn in jsdom and happy-dom, so nothing can be compared.
    if (!('checkVisibility' in Element.prototype)) return;
    for (const surface of document.querySelectorAll<HTMLElement>('askfirst-banner, askfirst-preferences')) {
      if (!surface.shadowRoot || watched.has(surface)) continue;
      watched.add(surface);
      watch(consent, surface, surface.shadowRoot);
    }
  };
};
