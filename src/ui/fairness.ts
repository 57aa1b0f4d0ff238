import type { Askfirst } from '../core/types.js';
import { warn } from '../core/warn.js';

/** What two answers share (CNIL 2020-092, §34: size, font, legibility; Garante, guidelines of 10 June 2021: emphasis and colour). */
const ALIKE = [
  ...['color', 'background-color', 'background-image', 'opacity', 'visibility', 'filter', 'transform', 'clip-path'],
  ...[
    'font-family',
    'font-size',
    'font-weight',
    'font-style',
    'letter-spacing',
    'text-decoration-line',
    'text-transform',
  ],
  ...['border-top-color', 'border-top-width', 'border-top-style', 'border-top-left-radius', 'box-shadow'],
  ...['padding-top', 'padding-left', 'cursor', 'pointer-events', 'animation-name'],
] as const;

/** As much smaller as a shorter label may make a button. */
const LEAST_SHARE = 0.7;
/** So often a page is put right before accepting is no longer offered on it. */
const MOST_MENDS = 3;

interface Answers {
  readonly root: ShadowRoot;
  readonly accept: HTMLElement;
  readonly refuse: HTMLElement;
}

const answersIn = ({ shadowRoot: root }: HTMLElement): Answers | undefined => {
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

/** What sets Refuse all apart from Accept all, to its disadvantage. */
const differencesOf = ({ root, accept, refuse }: Answers): string[] => {
  // A hand or a focus is on one at a time. In quirks mode, a bare :hover is one of links alone.
  if ([accept, refuse].some((one) => one.matches('button:hover, button:focus, button:active'))) return [];
  if (!isSeen(accept, root)) return [];
  if (!isSeen(refuse, root)) return ['only Accept all can be seen'];
  const [one, other] = [getComputedStyle(accept), getComputedStyle(refuse)];
  const differences = ALIKE.filter((name) => one.getPropertyValue(name) !== other.getPropertyValue(name)).map(
    (name) => `${name}: ${one.getPropertyValue(name)} and ${other.getPropertyValue(name)}`,
  );
  const [a, b] = [accept.getBoundingClientRect(), refuse.getBoundingClientRect()];
  if (b.width < a.width * LEAST_SHARE || b.height < a.height * LEAST_SHARE) differences.push('Refuse all is smaller');
  const isBeside =
    Math.abs(a.top - b.top) < 2 || (Math.abs(a.left - b.left) < 2 && Math.abs(b.top - a.bottom) < a.height);
  if (accept.nextElementSibling !== refuse || !isBeside) differences.push('Refuse all is further away');
  return differences;
};

/** Takes away, step by step, what a page can have done to it from outside; ends as soon as that helped. */
const mend = (surface: HTMLElement, sheets: readonly CSSStyleSheet[]): boolean => {
  const isFair = (): boolean => {
    const answers = answersIn(surface);
    return !answers || !differencesOf(answers).length;
  };
  const { root, accept, refuse } = answersIn(surface) as Answers;
  const steps = [
    () => {
      root.adoptedStyleSheets = [...sheets];
      for (const sheet of root.querySelectorAll('style, link')) sheet.remove();
      for (const button of [accept, refuse]) {
        for (const name of ['style', 'hidden', 'disabled', 'inert', 'aria-hidden']) button.removeAttribute(name);
        button.className = 'fill';
        for (let box = button.parentElement; box; box = box.parentElement)
          for (const name of ['style', 'hidden', 'inert']) box.removeAttribute(name);
      }
    },
    () => {
      const { style } = surface;
      for (const [name, value] of [
        ...[
          ['block-size', 'auto'],
          ['max-block-size', '80dvh'],
          ['overflow', 'auto'],
          ['clip-path', 'none'],
        ],
        ...[
          ['transform', 'none'],
          ['filter', 'none'],
          ['opacity', '1'],
          ['contain', 'none'],
          ['mask', 'none'],
        ],
      ] as const)
        style.setProperty(name, value, 'important');
    },
    () => {
      // Something of the page lies over it: to the top layer.
      surface.popover = 'manual';
      surface.showPopover();
    },
  ];
  return steps.some((step) => {
    step();
    return isFair();
  });
};

/**
 * Looks after what asks: where the page's own styles or scripts make Refuse all smaller, paler, hidden or further away than
 * Accept all, the console says so, and the two are made alike again. A page that goes on doing it can't be answered with
 * Accept all any more, since such a yes is none (EDPB Guidelines 03/2022; GDPR, article 4(11)).
 * @returns what looks after the surfaces that are there when it is called
 */
export const fairness = (): ((consent: Askfirst) => void) => {
  const watched = new WeakSet<Element>();
  return (consent) => {
    const watch = (surface: HTMLElement): void => {
      if (!surface.shadowRoot || watched.has(surface)) return;
      watched.add(surface);
      const { shadowRoot } = surface;
      const sheets = [...shadowRoot.adoptedStyleSheets];
      let mends = 0;
      const look = (): void => {
        const answers = answersIn(surface);
        const differences = surface.isConnected && answers ? differencesOf(answers) : [];
        if (!answers || !differences.length) return;
        observer.disconnect();
        warn(
          consent,
          `The page sets Refuse all apart from Accept all (${differences.join('; ')}). Both are made alike again: take that out of its styles and scripts`,
          surface,
        );
        if (++mends > MOST_MENDS || !mend(surface, sheets))
          answers.accept.style.setProperty('display', 'none', 'important');
        else observe();
      };
      const observer = new MutationObserver(look);
      const observe = (): void => {
        observer.observe(shadowRoot, { subtree: true, childList: true, attributes: true });
        observer.observe(surface, { attributes: true });
      };
      observe();
      for (const type of ['pointerenter', 'focusin', 'toggle']) surface.addEventListener(type, look);
      look();
    };
    for (const surface of document.querySelectorAll<HTMLElement>('askfirst-banner, askfirst-preferences'))
      watch(surface);
  };
};
