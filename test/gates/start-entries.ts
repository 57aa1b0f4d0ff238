import { declaredEntries, type EntryGate } from '../../src/core/holding/declared-entries.js';
import { createHolder } from '../../src/core/holding/holder.js';
import type { EntryKind } from '../../src/core/policy/entry-kinds.js';
import type { Consent } from '../../src/core/consent/consent.js';
import { actAsVisitor } from '../core/act-as.js';
import { startConsent } from '../core/start-consent.js';
import { nextTask } from '../core/next-task.js';

const KINDS: readonly EntryKind[] = ['cookie', 'localStorage', 'sessionStorage', 'IndexedDB', 'Cache'];

/** A service that declares entries named `_film…` of every kind. */
export const VIDEO = {
  id: 'video',
  category: 'media',
  name: 'Video',
  cookies: KINDS.map((kind) => ({ name: '_film*', kind })),
};

/** Starts the widget with gates of entries. */
export const startEntries = (
  gates: readonly EntryGate[],
  attach: (gate: ReturnType<typeof declaredEntries>, consent: Consent) => unknown,
  source: object = {},
  onlyReports = false,
): Consent => {
  const consent = startConsent({ services: [VIDEO], functions: [], ...source });
  attach((one) => {
    const holder = createHolder(one, onlyReports);
    const undo = declaredEntries(gates, holder)(one);
    return () => {
      undo();
      holder.undo();
    };
  }, consent);
  return consent;
};

export const acceptAll = (consent: Consent): Promise<boolean> => actAsVisitor(() => consent.decide('all'));

/** What was held so far, each with what became of it. */
export const fatesOf = ({ held }: Consent): string[] => held.map(({ kind, name, fate }) => `${kind} ${name} ${fate}`);

/** What the document is told of entries while something runs, and a little after. */
export const collectTold = async (act: () => unknown): Promise<string[]> => {
  const told: string[] = [];
  const note = (event: DocumentEventMap['askfirst-cookie']): void =>
    void told.push([event.act, event.kind, event.name, event.service ?? '-', event.category ?? '-'].join(' '));
  document.addEventListener('askfirst-cookie', note);
  await act();
  await nextTask();
  document.removeEventListener('askfirst-cookie', note);
  return told;
};
