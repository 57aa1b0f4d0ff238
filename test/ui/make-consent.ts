import { answersOf, nextRecord } from '../../src/core/line/next-record.js';
import { ALLOWED, evaluateExpression, REFUSED, UNDECIDED } from '../../src/core/policy/expression.js';
import { parsePolicy } from '../../src/core/policy/policy.js';
import type { Id } from '../../src/core/policy/id.js';
import type { PolicySource } from '../../src/core/policy/policy-source.js';
import type { ConsentRecord } from '../../src/core/record/record.js';
import { resolve } from '../../src/core/line/resolve.js';
import { loadWords } from '../../src/ui/words/load-words.js';
import { makeReceipt } from '../../src/ui/receipt/make-receipt.js';
import { receiptWords } from '../../src/ui/words/receipt-words.js';
import type { Consent } from '../../src/core/consent/consent.js';
import type { Listener, Surface } from '../../src/core/contract/askfirst.js';
import type { Choice, ConsentState } from '../../src/core/contract/state.js';

/** A shop with two companies in it, and two functions that need them. */
export const shop: PolicySource = {
  controller: { name: 'Loftline', email: 'privacy@example.com', postal: '1 Example Quay\n00000 Exampleton' },
  policyUrl: '/privacy',
  categories: [
    { id: 'necessary', title: 'Necessary', summary: 'What the shop needs.' },
    { id: 'functional', title: 'Extras', summary: 'The chat and the map.' },
    { id: 'marketing', title: 'Advertising', summary: 'Shows you more kites.', sells: true },
  ],
  services: [
    {
      id: 'helpdesk',
      category: 'functional',
      name: 'Helpdesk',
      provider: 'Example Helpdesk',
      privacyUrl: 'https://help.example/privacy',
      thirdParty: true,
      cookies: [{ name: 'hd', purpose: 'Keeps the talk.', lifetime: '1 day', when: 'when you open the chat' }],
    },
    { id: 'maps', category: 'functional', name: 'Maps', provider: 'Loftline' },
    { id: 'pixel', category: 'marketing', name: 'Pixel', provider: 'Example Ads', thirdParty: true },
  ],
  functions: [
    { id: 'chat', needs: 'helpdesk', title: 'Live chat', without: 'You can still write to us.' },
    { id: 'map', needs: 'maps', title: 'Map' },
  ],
};

/** A handle without a browser behind it: every answer counts, and nothing is stored. */
export interface FakeConsent extends Consent {
  /** What was decided, in order. */
  readonly choices: { readonly choice: Choice; readonly once: boolean }[];
  /** The surfaces asked for. */
  readonly opened: (Surface | undefined)[];
}

const NO_RECORD: ConsentRecord | null = null;

/** Makes such a handle. `record` is what the visitor answered before; `gpc` that the browser sends the signal. */
export function makeConsent(
  source: PolicySource = shop,
  {
    record = NO_RECORD,
    gpc = false,
    volatile = false,
  }: { record?: ConsentRecord | null; gpc?: boolean; volatile?: boolean } = {},
): FakeConsent {
  const policy = parsePolicy(JSON.stringify(source), undefined, 'functional analytics marketing');
  const signals = { gpc };
  const listeners = new Set<Listener>();
  let once: readonly Id[] = [];
  const stateOf = (kept: ConsentRecord | null): ConsentState => ({
    ...resolve(policy, kept, signals, once),
    volatile: volatile && !!kept,
  });
  let state = stateOf(record);
  const put = (kept: ConsentRecord | null): void => {
    state = stateOf(kept);
    for (const listener of [...listeners]) listener(state);
  };
  const valueOf = (id: Id): number => {
    const decision = state.decisions[id];
    if (decision) return decision.allowed ? ALLOWED : decision.because === 'default' ? UNDECIDED : REFUSED;
    return evaluateExpression(policy.functions.find((one) => one.id === id)?.needs ?? '', valueOf);
  };
  const consent: FakeConsent = {
    choices: [],
    opened: [],
    said: new Set(),
    gates: new Set(),
    held: [],
    outcomes: new WeakMap(),
    get handle() {
      return consent;
    },
    withdrawal: undefined,
    policy,
    get state() {
      return state;
    },
    get ready() {
      return Promise.resolve(state);
    },
    allows(expression) {
      try {
        return evaluateExpression(expression, valueOf) === ALLOWED;
      } catch {
        return false;
      }
    },
    refuses(expression) {
      try {
        return evaluateExpression(expression, valueOf) === REFUSED;
      } catch {
        return false;
      }
    },
    whenAllowed: () => Promise.resolve(),
    whenReleased: () => Promise.resolve(),
    subscribe(listener) {
      const own: Listener = (now) => listener(now);
      listeners.add(own);
      own(state);
      return () => void listeners.delete(own);
    },
    decide(choice, options) {
      consent.choices.push({ choice, once: !!options?.once });
      const answers = answersOf(policy, choice);
      if (options?.once) once = [...answers.keys()];
      const method = choice === 'all' ? 'accept-all' : choice === 'none' ? 'refuse-all' : 'choose';
      put(
        options?.once
          ? state.record
          : nextRecord(policy, state.record, answers, { method, day: '2026-11-22', signal: gpc ? 'gpc' : '' }),
      );
      return Promise.resolve(true);
    },
    withdraw: () => Promise.resolve({ erased: [], left: [], unseen: [] }),
    sweep: () => Promise.resolve(),
    erase() {
      put(null);
      return Promise.resolve();
    },
    receipt: async () => makeReceipt(consent, receiptWords(await loadWords(policy, consent))),
    explain: () => Promise.resolve(undefined),
    open(surface) {
      consent.opened.push(surface);
      return Promise.resolve();
    },
  };
  return consent;
}
