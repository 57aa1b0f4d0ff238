import type { WithReleased } from '../../src/core/contract/released-file.js';
import type { Consent } from '../../src/core/consent/consent.js';
import { embeds } from '../../src/gates/embeds.js';
import { marks } from '../../src/gates/marks.js';
import { scripts } from '../../src/gates/scripts.js';
import { actAsVisitor } from '../core/act-as.js';
import { clearCookies, makeReleased, startConsent } from '../core/start-consent.js';
import { attachWhileTesting } from './attach.js';

/** What makes a script one that waits for the category of films and maps. */
export const MARK = 'type="text/plain" data-consent="media"';

/** The scripts that run in the stead of marks. */
export const findReleased = (place: Element): HTMLScriptElement[] => [
  ...place.querySelectorAll<HTMLScriptElement>('[data-released]'),
];

/** Code that tells the test that it ran. */
export const tell = (name: string): string => `document.dispatchEvent(new CustomEvent('ran', { detail: '${name}' }));`;

/** Settles when the code with this name has run. */
export const running = (name: string): Promise<unknown> =>
  new Promise((settle) => {
    const done = new AbortController();
    const hear = (event: Event): void => {
      if ((event as CustomEvent).detail !== name) return;
      // A released script runs: what it takes back itself would be looked at.
      done.abort();
      settle(undefined);
    };
    document.addEventListener('ran', hear, done);
  });

/** Says yes, as a visitor. */
export const accept = (consent: Consent): Promise<boolean> => actAsVisitor(() => consent.decide({ media: true }));

/** What the tests of released scripts share: each begins without an answer, and leaves the page as it was. */
export const releaseWhileTesting = (): {
  /** What ran, in order, and what else told so. */
  readonly ran: unknown[];
  readonly put: (html: string) => HTMLElement;
  /** An address at which there is a script; a slow one has two million characters more. */
  readonly serve: (name: string, isSlow?: boolean, code?: string) => string;
  /** Attaches the gate. @param onLate hears whenever something is done about what comes too late */
  readonly hold: (pageNonce?: string, onLate?: () => void) => Consent;
} => {
  const { attach, put } = attachWhileTesting();
  const ran: unknown[] = [];
  const note = (event: Event): void => void ran.push((event as CustomEvent).detail);
  const addresses: string[] = [];
  beforeEach(() => {
    clearCookies();
    ran.length = 0;
    document.addEventListener('ran', note);
  });
  afterEach(() => {
    clearCookies();
    document.removeEventListener('ran', note);
    for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
  });
  return {
    ran,
    put,
    serve(name, isSlow = false, code = tell(name)) {
      const text = [isSlow ? `/*${'x'.repeat(2_000_000)}*/` : '', code];
      const address = URL.createObjectURL(new Blob(text, { type: 'text/javascript' }));
      addresses.push(address);
      return address;
    },
    hold(pageNonce = '', onLate = () => {}) {
      const released = makeReleased();
      const withReleased: WithReleased = (act) => {
        onLate();
        return act(released);
      };
      const consent = startConsent();
      attach(marks(scripts(pageNonce, withReleased), embeds()), consent);
      return consent;
    },
  };
};

/** Runs a script of the page that nothing holds. */
export const runOwn = async (code: string, type = ''): Promise<void> => {
  const script = Object.assign(document.createElement('script'), { type, text: `${code};${tell('own')}` });
  const done = running('own');
  document.body.append(script);
  await done;
  script.remove();
};
