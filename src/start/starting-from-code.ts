import type { Part } from '../core/consent/consent.js';
import type { Askfirst, Consumer } from '../core/contract/askfirst.js';
import type { ReleasedFile } from '../core/contract/released-file.js';
import { WITHOUT_PAGE } from '../core/contract/without-page.js';
import { createConsent } from '../core/line/create-consent.js';
import type { UiModule } from '../core/line/ui-module.js';
import { policyInPage } from '../core/loading/load-policy.js';
import { loadReleased } from '../core/loading/load-released.js';
import { whenNeeded } from '../core/loading/when-needed.js';
import type { Undo } from '../core/page/undo.js';
import { parsePolicy, type Policy } from '../core/policy/policy.js';
import type { PolicySource } from '../core/policy/policy-source.js';
import { embeds } from '../gates/embeds.js';
import { marks } from '../gates/marks.js';
import { scripts } from '../gates/scripts.js';
import { loadFloatingButton } from '../ui/start/load-floating-button.js';
import { mountUi } from '../ui/start/mount-ui.js';
import { holdDeclared } from './hold-declared.js';
import { isSamePolicy, namePolicy, readPolicy, type GivenPolicy } from './given-policy.js';

/** How to start without a script tag. */
export interface StartOptions {
  /** The policy itself, or the address of its file. Without it: the one in the page, else the default one. */
  readonly policy?: PolicySource | string;
  /** The visitor's region, as the site's server names it. */
  readonly region?: string;
  /** The page's nonce, where its Content-Security-Policy has one. */
  readonly nonce?: string;
  /**
   * Whether declared hosts and entries are held. `report` holds none, and reports what would be held; `off` does neither.
   * @default "on"
   */
  readonly gate?: 'on' | 'report' | 'off';
}

/** The files that are loaded when they are needed. */
interface Files {
  readonly loadUi: () => Promise<UiModule>;
  readonly loadReleasedFile: () => Promise<ReleasedFile>;
  readonly loadButton: () => Promise<{ readonly showFloatingButton: Consumer }>;
}

/** A policy under which nobody is asked and nothing is allowed. */
const CLOSED = '{ "categories": [] }';

/** Makes the part that holds declared hosts and entries until it is undone. */
const gateOf =
  (gate: StartOptions['gate']): Part =>
  (consent) => {
    const undos: Undo[] = [];
    let isOver = false;
    undos.push(
      whenNeeded(gate, () => {
        if (!isOver) undos.push(holdDeclared(gate === 'report')(consent));
      })(consent),
    );
    if (gate === 'report') void consent.explain();
    return () => {
      isOver = true;
      for (const undo of undos) undo();
      consent.gates.clear();
    };
  };

/**
 * Makes the function that says which one counts of two things that were given: in the console and, if it gets the consent's list, in what
 * `explain()` returns.
 */
const sayingTwo =
  (said?: Set<string>) =>
  (what: string, first: string, second: string, ...details: readonly unknown[]): void => {
    const message = `start() was given two ${what}: the first counts (${first}), and the second is ignored (${second}). Call start() once, or with the same each time.`;
    console.error(`[askfirst] ${message}`, ...details);
    said?.add(message);
  };

/** Makes the function that says in the console, once, that a second policy differs from the first one. */
const comparingPolicies = (handle: Askfirst, sayTwo = sayingTwo()) => {
  let isSaid = false;
  return async (first: GivenPolicy, second: GivenPolicy): Promise<void> => {
    if (second === undefined || second === first) return;
    const other = await Promise.resolve()
      .then(() => readPolicy(second, undefined))
      .catch(() => undefined);
    await handle.ready;
    if (isSaid || isSamePolicy(handle.policy, other)) return;
    isSaid = true;
    sayTwo('policies', namePolicy(first, handle.policy), namePolicy(second, other), handle.policy, second);
  };
};

/** Makes the function that says in the console, once for each, which options of a later start come too late. */
const comparingOptions = (sayTwo: ReturnType<typeof sayingTwo>) => {
  const said = new Set<string>();
  return (given: StartOptions, options: StartOptions, canTake: readonly string[]): void => {
    for (const key of ['region', 'gate', 'nonce'] as const) {
      const [one, other] = [given[key], options[key]];
      const isTaken = one === undefined && canTake.includes(key);
      if (other === undefined || other === one || isTaken || said.has(key)) continue;
      said.add(key);
      sayTwo(`values of ${key}`, one ?? 'none', other);
    }
  };
};

/** Reads the policy for the consent. The policy of a later start can replace it. */
const takingPolicies = (first: StartOptions) => {
  let isRead = false;
  let later: Policy | Promise<Policy> | undefined;
  let take: (policy: Policy) => void = () => {};
  return {
    loadPolicy: (takePolicy: (policy: Policy) => void): Policy | Promise<Policy> => {
      take = takePolicy;
      const loaded = readPolicy(first.policy, first.region);
      if (!(loaded instanceof Promise)) return loaded;
      return loaded
        .then((policy) => later ?? policy)
        .finally(() => {
          isRead = true;
        });
    },
    takeLater: async ({ policy, region }: StartOptions): Promise<void> => {
      try {
        later = readPolicy(policy, region);
        if (!(later instanceof Promise)) take(later);
        else if (isRead) take(await later);
      } catch (error) {
        console.error('[askfirst] Nothing is allowed.', error);
        later = parsePolicy(CLOSED);
        take(later);
      }
    },
  };
};

/** Starts the widget. @returns the function that takes the options of a later start */
const startNow = (files: Files, first: StartOptions): ((options: StartOptions) => void) => {
  const { loadPolicy, takeLater } = takingPolicies(first);
  const withReleased = loadReleased(files.loadReleasedFile);
  const consent = createConsent({ loadPolicy, withReleased, loadUi: files.loadUi });
  window.askfirst = consent.handle;
  const isInPage = !!policyInPage();
  for (const attach of [
    mountUi,
    marks(scripts(first.nonce ?? '', withReleased), embeds()),
    loadFloatingButton(files.loadButton),
  ])
    attach(consent);
  const sayTwo = sayingTwo(consent.said);
  let given = first;
  let undoGate = gateOf(given.gate)(consent);
  const comparePolicies = comparingPolicies(consent.handle, sayTwo);
  const compareOptions = comparingOptions(sayTwo);
  return (options) => {
    const isPolicyGiven = isInPage || given.policy !== undefined || given.region !== undefined;
    const takesPolicy = !isPolicyGiven && (options.policy !== undefined || options.region !== undefined);
    const takesGate = given.gate === undefined && options.gate !== undefined;
    if (isPolicyGiven) void comparePolicies(given.policy, options.policy);
    compareOptions(given, options, isPolicyGiven ? ['gate'] : ['gate', 'region']);
    given = { ...options, ...given, ...(takesPolicy && options) };
    if (!takesGate && !takesPolicy) return;
    undoGate();
    if (takesPolicy) void takeLater(options);
    undoGate = gateOf(given.gate)(consent);
  };
};

/** Makes the function that starts the widget once, whoever calls it first. The console says what a later start can't change. */
export const startingFromCode = (files: Files): ((options?: StartOptions) => Askfirst) => {
  let startAgain: ((options: StartOptions) => void) | undefined;
  let handle: Askfirst | undefined;
  return (options = {}) => {
    if (typeof document === 'undefined') return WITHOUT_PAGE;
    // An element with the id "askfirst" isn't a handle.
    if (!window.askfirst?.allows) startAgain = startNow(files, options);
    else if (window.askfirst === handle) startAgain?.(options);
    else {
      // The handle of the script tag.
      const comparePolicies = comparingPolicies(window.askfirst);
      startAgain = ({ policy }) => void comparePolicies(undefined, policy);
      startAgain(options);
    }
    handle = window.askfirst;
    return handle;
  };
};
