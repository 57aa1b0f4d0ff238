import { asText } from '../core/as-text.js';
import type { EntryGate } from '../core/declared-entries.js';
import { entryNames } from '../core/entry-names.js';
import { patch } from '../core/patch.js';

type Native = (...args: unknown[]) => unknown;

/** A text that takes a cookie away says so in this way, or by a day that is past. */
const isRemoval = (text: string): boolean =>
  /;\s*max-age=[-0]/i.test(text) || Date.parse(/;\s*expires=([^;]*)/i.exec(text)?.[1] ?? '') < Date.now();

/** Holds cookies that scripts write: through `document.cookie`, which tells nothing of it, and through `cookieStore`. */
export const cookies: EntryGate = ({ write, tell }) => {
  const kind = 'cookie';
  /** What there is, as far as it was seen. */
  const present = new Set<string>();
  void Promise.resolve()
    .then(entryNames.cookie)
    .then(
      (names) => names.forEach((name) => present.add(name)),
      () => {}, // A page in a sandbox has no cookies.
    );
  const changed = (event: CookieChangeEvent): void => {
    for (const { name = '' } of event.deleted) {
      present.delete(name);
      tell('removed', kind, name);
    }
    for (const { name = '' } of event.changed) {
      tell(present.has(name) ? 'changed' : 'set', kind, name);
      present.add(name);
    }
  };
  window.cookieStore?.addEventListener('change', changed);

  const undos = [
    patch(Document.prototype, 'cookie', {
      apply(native: Native, self, args: unknown[]) {
        const text = asText(args[0]);
        // Without "=", or with one first, it has no name (RFC 6265bis, section 5.7); Firefox takes all of the former for the name, and what
        // WebKit keeps of "=a=b" reads like a cookie by the name of a.
        const name = (/^(?:\s*=(?=[^;]*=))?([^=;]*)/.exec(text)?.[1] as string).trim();
        const removes = (): boolean => isRemoval(text);
        const exists = (): boolean => {
          const existed = present.has(name);
          present[removes() ? 'delete' : 'add'](name);
          return existed;
        };
        return write({ kind, name, removes, exists, size: text.length, go: () => native.call(self, text) });
      },
    }),
    ...(['set', 'delete'] as const).map((method) =>
      patch(window.CookieStore?.prototype, method, {
        apply(native: Native, self, args: unknown[]) {
          const [first, value] = args as [CookieInit | string, string?];
          const [name, text] = typeof first === 'object' && first ? [first.name, first.value] : [first, value];
          const go = (): unknown => Reflect.apply(native, self, args);
          return write({
            kind,
            name: asText(name),
            removes: method === 'delete',
            size: asText(text).length,
            go,
            // eslint-disable-next-line @typescript-eslint/require-await -- as if it were done
            meanwhile: async (wait) => wait(go),
          });
        },
      }),
    ),
    () => window.cookieStore?.removeEventListener('change', changed),
  ];
  return () => undos.forEach((undo) => undo());
};
