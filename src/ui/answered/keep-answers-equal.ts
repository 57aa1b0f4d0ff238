import type { Consent } from '../../core/consent/consent.js';
import { warn } from '../../core/line/warn.js';
import type { Answers } from './answers.js';

/** The properties that differ just because one label is longer than the other. */
const BY_LABEL = /^(?:-webkit-)?(?:width|height|(?:inline|block)-size|(?:perspective|transform)-origin)$/;
/** A shorter label may make a button smaller, down to this share of the other one's size. */
const LEAST_SHARE = 0.7;
/** How often the buttons are made alike before the page no longer offers to accept. */
const MOST_MENDS = 3;
/** The number of differences that are named. One colour alone makes a dozen. */
const MOST_NAMED = 9;

const findAnswers = ({ shadowRoot: root }: HTMLElement): Answers | undefined => {
  const find = (action: string): HTMLElement | null | undefined => root?.querySelector(`[data-action="${action}"]`);
  const [accept, refuse] = [find('accept-all'), find('refuse-all')];
  return root && accept && refuse ? { root, accept, refuse } : undefined;
};

/** Whether a pointer in the button's middle would reach it. A button outside the window counts as reached. */
const isSeen = (button: HTMLElement, root: ShadowRoot): boolean => {
  const { left, top, width, height } = button.getBoundingClientRect();
  if (!button.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || !width || !height) return false;
  const [x, y] = [left + width / 2, top + height / 2];
  // What a shadow root returns isn't specified (https://github.com/w3c/csswg-drafts/issues/556): Firefox skips an element of the page that
  // covers the button, Chromium returns it (https://issues.chromium.org/issues/40755138). So the document is asked too. That may go once
  // all browsers return the covering element.
  const isMet = [root.host.getRootNode() as Document, root].map((one) => one.elementFromPoint(x, y));
  return x < 0 || y < 0 || x > innerWidth || y > innerHeight || (isMet[0] === root.host && isMet[1] === button);
};

/**
 * How Refuse all differs from Accept all to its disadvantage. Two answers must share every property of their looks (CNIL 2020-092, §34:
 * size, font, legibility; Garante, guidelines of 10 June 2021: emphasis and colour), and stand side by side.
 */
const differencesOf = ({ root, accept, refuse }: Answers): readonly string[] => {
  // Only one of them can be under the pointer or have the focus, so they may differ then. The selectors have a tag name, because in quirks
  // mode a bare :hover matches only links.
  if ([accept, refuse].some((one) => one.matches('button:hover, button:focus, button:active'))) return [];
  if (!isSeen(accept, root)) return [];
  if (!isSeen(refuse, root)) return ['only Accept all can be seen'];
  const [one, other] = [getComputedStyle(accept), getComputedStyle(refuse)];
  const names = [...one].filter(
    (name) => !BY_LABEL.test(name) && one.getPropertyValue(name) !== other.getPropertyValue(name),
  );
  const [a, b] = [accept.getBoundingClientRect(), refuse.getBoundingClientRect()];
  const isSmaller = b.width < a.width * LEAST_SHARE || b.height < a.height * LEAST_SHARE;
  const gap = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
  const isBeside = Math.abs(a.top - b.top) < 2 || (Math.abs(a.left - b.left) < 2 && gap < a.height);
  return [
    ...names.slice(0, MOST_NAMED),
    ...(isSmaller ? ['Refuse all is smaller'] : []),
    ...([accept.nextElementSibling, accept.previousElementSibling].includes(refuse) && isBeside
      ? []
      : ['Refuse all is further away']),
  ];
};

/** Watches one surface that asks. */
const watch = (consent: Consent, surface: HTMLElement, shadowRoot: ShadowRoot): void => {
  // The surface's own styles, and the page's look on the banner. The page may have added more before this file was loaded.
  const sheets = shadowRoot.adoptedStyleSheets.slice(0, 2);
  let mends = 0;
  let isMending = false;
  const findDifferences = (): readonly string[] => {
    const answers = surface.isConnected && findAnswers(surface);
    return answers ? differencesOf(answers) : [];
  };
  /** @returns whether the buttons are alike again */
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
    // The page may have changed them again meanwhile.
    await look();
  };
  const observer = new MutationObserver(() => void look());
  const observe = (): void => {
    observer.observe(shadowRoot, { subtree: true, childList: true, attributes: true });
    observer.observe(surface, { attributes: true });
  };
  observe();
  // `focus` instead of `focusin`, because the file that guards presses stops `focusin`.
  for (const type of ['pointerenter', 'focus', 'toggle']) surface.addEventListener(type, () => void look(), true);
  void look();
};

/**
 * Watches the surfaces that ask. If the page's own styles or scripts make Refuse all smaller, paler, hidden or further away than Accept
 * all, the console says so, and the two are made alike again. If the page keeps doing it, Accept all is removed, because such an acceptance
 * isn't valid (EDPB Guidelines 03/2022; GDPR, article 4(11)).
 * @returns the function that begins to watch the surfaces that are in the page when it is called
 */
export const keepAnswersEqual = (): ((consent: Consent) => void) => {
  const watched = new WeakSet<Element>();
  return (consent) => {
    // jsdom and happy-dom draw nothing, so nothing can be compared.
    if (!('checkVisibility' in Element.prototype)) return;
    for (const surface of document.querySelectorAll<HTMLElement>('askfirst-banner, askfirst-preferences')) {
      if (!surface.shadowRoot || watched.has(surface)) continue;
      watched.add(surface);
      watch(consent, surface, surface.shadowRoot);
    }
  };
};
