import type { Text } from '../core/policy-source.js';
import type { Consumer } from '../core/types.js';
import { keepRoom } from './keep-room.js';
import { lookUp } from './look-up.js';

/** What California's regulation wants to be seen where a signal is honoured (11 CCR 7025(c)(6)); other languages bring their own in the policy. */
const HONORED = 'Opt-Out Request Honored';

const STYLES = `
:host {
  position: fixed;
  z-index: 2147483646;
  inset: auto auto 1em 1em;
  inset-inline: 1em auto;
  max-inline-size: calc(100% - 2em);
}
button {
  min-block-size: max(2.75em, 44px);
  padding: 0.25em 1em;
  border: 1px solid var(--askfirst-border, color-mix(in srgb, var(--askfirst-color, CanvasText) 24%, var(--askfirst-background, Canvas)));
  border-radius: var(--askfirst-radius, 0.5em);
  background: var(--askfirst-background, Canvas);
  color: var(--askfirst-color, CanvasText);
  font: inherit;
  font-family: var(--askfirst-font, inherit);
  font-size: max(0.9375rem, 15px);
  line-height: 1.25;
  overflow-wrap: anywhere;
  cursor: pointer;
}
button:hover { text-decoration: underline; }
button:focus-visible { outline: 3px solid var(--askfirst-color, CanvasText); outline-offset: 2px; }
small { display: block; font-size: 0.8125em; }
small:empty { display: none; }
@media (prefers-contrast: more) { button { border-color: currentColor; } }
@media print { :host { display: none; } }
`;

const pick = (text: Text): string => {
  if (typeof text === 'string') return text;
  const tags = Object.keys(text);
  return text[lookUp([document.documentElement.lang, ...navigator.languages], tags) ?? tags[0] ?? ''] ?? '';
};

/**
 * Floats at the foot of every page, opens the preferences, and shows where a signal of the browser is honoured. Its text is the
 * policy's, so that it can be what a law asks for ("Your Privacy Choices").
 */
export const button: Consumer = (consent) => {
  const host = document.createElement('askfirst-button');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  const opener = document.createElement('button');
  opener.type = 'button';
  opener.dataset['askfirst'] = 'preferences';
  const signal = document.createElement('small');
  opener.append(pick(consent.policy?.layout?.button ?? ''), signal);
  root.append(opener);
  /** Above the banner, while that lies at the foot. */
  const stand = (): void => {
    const banner = document.querySelector('askfirst-banner');
    if (banner) sizes.observe(banner);
    const { top = 0, bottom = 0 } = banner?.getBoundingClientRect() ?? {};
    const room = innerHeight - top;
    host.style.insetBlockEnd = bottom > innerHeight - host.offsetHeight - 32 ? `calc(${room}px + 1em)` : '';
  };
  const sizes = new ResizeObserver(stand);
  const endRoom = keepRoom(host);
  const endSubscription = consent.subscribe(({ decisions }) => {
    signal.textContent = Object.values(decisions).some(({ because }) => because === 'signal') ? HONORED : '';
  });
  // The body may still be to come; and some sites go on to the next page by exchanging it.
  const look = (): void => {
    const body = document.body as HTMLElement | null;
    if (!body) return;
    if (!host.isConnected) body.append(host);
    observer.observe(body, { childList: true });
    stand();
  };
  const observer = new MutationObserver(look);
  observer.observe(document.documentElement, { childList: true });
  look();
  return () => {
    observer.disconnect();
    sizes.disconnect();
    endSubscription();
    endRoom();
    host.remove();
  };
};

declare global {
  interface HTMLElementTagNameMap {
    'askfirst-button': HTMLElement;
  }
}
