/** What a released script does too late for the page: on what, which method, with what, and the script itself, if it isn't a module. */
export type LateCall = readonly [target: unknown, name: string, given: readonly unknown[], script: unknown];

/** What is done about what released scripts do too late. */
export interface Late {
  /** Takes such a call on. */
  readonly take: (call: LateCall) => void;
  /** The script has run: the scripts that it wrote, in order, as marks that wait for what it waited for. */
  readonly finish: (writer: HTMLElement) => readonly HTMLScriptElement[];
  /** All of them have run: what they listen for and the page had before is sent to them, and to nobody else. */
  readonly catchUp: () => void;
}

const call = (target: object, name: string, given: readonly unknown[]): unknown =>
  Reflect.apply(Reflect.get(target, name) as () => unknown, target, given);

/** Keeps what the calls ask for until it is due. */
export const catchingUp = (): Late => {
  const writings = new Map<unknown, { readonly parser: Document; readonly nodes: ChildNode[] }>();
  let round = 0;
  /** A name that nobody else listens to: so it is the browser that sees to order, `this`, `once`, `signal` and errors. */
  const late = (type: unknown): string => `${String(type)} ${round}`;
  /** What a page has once, in that order, and where it is listened for. */
  const events = (): readonly (readonly [string, ...unknown[]])[] => [
    ['readystatechange', document],
    ['DOMContentLoaded', document, window],
    ['load', window],
    ['pageshow', window],
  ];
  const write = (script: ChildNode, name: string, given: readonly unknown[]): void => {
    let writing = writings.get(script);
    if (!writing) {
      writings.set(script, (writing = { parser: document.implementation.createHTMLDocument(), nodes: [script] }));
      call(writing.parser, 'write', ['<!doctype html><body>']);
    }
    const { parser, nodes } = writing;
    // The parser goes on inside elements that were moved out of its own document.
    call(parser, name, given);
    for (const node of [...parser.body.childNodes]) {
      nodes.at(-1)?.after(node);
      nodes.push(node);
    }
  };
  return {
    take([target, name, given, script]) {
      if (name.startsWith('write')) write(script as ChildNode, name, given);
      const [type, ...listener] = given;
      if (events().some(([past, ...targets]) => past === type && targets.includes(target)))
        (Reflect.get(EventTarget.prototype, name) as (...given: unknown[]) => void).call(
          target,
          late(type),
          ...listener,
        );
    },
    finish(writer) {
      const { nodes = [] } = writings.get(writer) ?? {};
      return nodes.flatMap((node) => {
        const inside = node instanceof Element ? [...node.querySelectorAll('script')] : [];
        const scripts = node instanceof HTMLScriptElement ? [node] : inside;
        return scripts.filter((script) => {
          if (script.dataset['consent']) return false;
          script.dataset['type'] = script.type;
          script.dataset['consent'] = writer.dataset['consent'] ?? '';
          script.type = 'text/plain';
          return true;
        });
      });
    },
    catchUp() {
      for (const [type] of events()) {
        const event = new Event(late(type), { bubbles: true });
        document.dispatchEvent(Object.defineProperty(event, 'type', { value: type }));
      }
      round++;
    },
  };
};
