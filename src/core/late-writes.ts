import { standIn } from './stand-in.js';
import type { Undo } from './types.js';

/** What `lateWrites` gives. */
export interface LateWrites {
  /** The script has run: the scripts that it wrote, in order, as marks that wait for what it waited for. */
  readonly finish: (writer: HTMLElement) => readonly HTMLScriptElement[];
  readonly undo: Undo;
}

/**
 * Behind the parser's back, `document.write` erases the page (HTML, section 8.4.3). Until undone, what released scripts write
 * is put behind them instead, piece by piece: they find it at once, and may write half a tag.
 * @param released the released script that runs now, if one does
 */
export const lateWrites = (released: () => HTMLElement | null | undefined): LateWrites => {
  const writings = new Map<unknown, { readonly parser: Document; readonly nodes: ChildNode[] }>();
  const undos = ['open', 'close', 'write', 'writeln'].map((name) =>
    standIn(document, name, (original, given) => {
      const writer = released();
      if (!writer) return original(...given);
      if (name > 'w') {
        let writing = writings.get(writer);
        if (!writing) {
          writings.set(writer, (writing = { parser: document.implementation.createHTMLDocument(), nodes: [writer] }));
          writing.parser.write('<!doctype html><body>');
        }
        const { parser, nodes } = writing;
        // The parser goes on inside elements that were moved out of its own document.
        parser.write(...(given as string[]), name > 'writel' ? '\n' : '');
        for (const node of [...parser.body.childNodes]) {
          nodes.at(-1)?.after(node);
          nodes.push(node);
        }
      }
      return document;
    }),
  );
  return {
    finish: (writer) =>
      (writings.get(writer)?.nodes ?? []).flatMap((node) => {
        const scripts = [node, ...((node as Element).querySelectorAll?.('script') ?? [])] as HTMLScriptElement[];
        return scripts.filter((script) => {
          if (script.localName !== 'script' || script.dataset['consent']) return false;
          script.dataset['type'] = script.type;
          script.dataset['consent'] = writer.dataset['consent'] as string;
          script.type = 'text/plain';
          return true;
        });
      }),
    undo() {
      for (const undo of undos) undo();
    },
  };
};
