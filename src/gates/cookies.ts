import { readCookieNames } from '../core/entries/entry-names.js';
import { asText } from '../core/holding/as-text.js';
import { nameInCookieText, hasControls, removesCookie } from '../core/holding/cookie-text.js';
import type { EntryGate } from '../core/holding/declared-entries.js';
import type { Patches } from '../core/holding/patches.js';
import type { Writes } from '../core/holding/writes.js';
import { Document } from '../core/page/natives.js';
import { whenIdle } from '../core/page/when-idle.js';
import type { EntryKind } from '../core/policy/entry-kinds.js';
import type { Undo } from '../core/page/undo.js';

type Native = (...args: unknown[]) => unknown;
/** Whether a cookie exists already; undefined once the browser reports cookies by itself. */
type Existence = (name: string) => (() => boolean) | undefined;

const kind: EntryKind = 'cookie';

/** Holds what scripts write to `document.cookie`. */
const holdCookieTexts = ({ write, remove, isHeld }: Writes, existence: Existence, { patch }: Patches): void =>
  patch(Document.prototype, 'cookie', {
    apply(native: Native, self, args: unknown[]) {
      const text = asText(args[0]);
      if (hasControls(text)) return;
      const name = nameInCookieText(text);
      const removes = removesCookie(text);
      // A removal that passes must not store anything, however the browser reads its text. The last Max-Age counts, so one is added.
      const safeText = removes && isHeld(kind, name) ? `${text};max-age=0` : text;
      (removes ? remove : write)({
        kind,
        name,
        exists: existence(name),
        size: text.length,
        perform: () => native.call(self, safeText),
      });
    },
  });

/** Holds what scripts write with `cookieStore.set()`. While a write is held, the script's promise is fulfilled at once. */
const holdCookieStore = ({ write, remove }: Writes, existence: Existence, { patch }: Patches): void => {
  for (const method of ['set', 'delete'] as const)
    patch(window.CookieStore?.prototype, method, {
      apply(native: Native, self, args: unknown[]) {
        const [first, second] = args as [Partial<CookieInit> | string, string?];
        const [given, value] = typeof first === 'object' && first ? [first.name, first.value] : [first, second];
        const name = asText(given);
        const perform = (): unknown => Reflect.apply(native, self, args);
        return (method === 'delete' ? remove : write)({
          kind,
          name,
          exists: existence(name),
          size: asText(value).length,
          perform,
          whileHeld: () => ({ result: (async () => {})(), proceed: perform }),
        });
      },
    });
};

/**
 * Reports the cookies that the browser reports, whoever wrote them. Adding this listener takes the browser longer than all else that the
 * gate does.
 * @param begun called once the browser reports cookies
 */
const reportCookies = (store: CookieStore, { reportEntry }: Writes, begun: () => void): Undo => {
  const present = new Set<string | undefined>();
  const hear = ({ changed, deleted }: CookieChangeEvent): void => {
    for (const { name = '' } of deleted) {
      present.delete(name);
      reportEntry('removed', kind, name);
    }
    for (const { name = '' } of changed) {
      reportEntry(present.has(name) ? 'changed' : 'set', kind, name);
      present.add(name);
    }
  };
  const cancel = whenIdle(() => {
    try {
      for (const name of readCookieNames()) present.add(name);
    } catch {
      // A sandboxed page has no cookies.
    }
    store.addEventListener('change', hear);
    begun();
  });
  return () => {
    cancel();
    store.removeEventListener('change', hear);
  };
};

/** Holds cookies that scripts write, and reports cookies that are set, changed or removed. */
export const cookies: EntryGate = (writes, _consent, patches) => {
  let isReported = false;
  const existence: Existence = (name) => (isReported ? undefined : () => readCookieNames().includes(name));
  const undos = [patches.undo];
  holdCookieTexts(writes, existence, patches);
  holdCookieStore(writes, existence, patches);
  if (window.cookieStore)
    undos.push(
      reportCookies(window.cookieStore, writes, () => {
        isReported = true;
      }),
    );
  return () => undos.forEach((undo) => undo());
};
