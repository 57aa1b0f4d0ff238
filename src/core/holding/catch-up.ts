import type { CatchUp } from '../contract/released-file.js';
import { NativeEvent } from '../contract/native-event.js';

const call = (target: object, name: string, given: readonly unknown[]): unknown =>
  Reflect.apply(Reflect.get(target, name) as () => unknown, target, given);

/** What a script writes: the parser that reads it, and the nodes that the parser has made, which stand behind the script. */
interface Writing {
  readonly parser: Document;
  readonly nodes: ChildNode[];
}

const startWriting = (script: ChildNode): Writing => {
  const parser = document.implementation.createHTMLDocument();
  call(parser, 'write', ['<!doctype html><body>']);
  return { parser, nodes: [script] };
};

/** Collects the listeners and the writes that come too late, and replays them. */
export const createCatchUp = (): CatchUp => {
  const writings = new Map<unknown, Writing>();
  let round = 0;
  /**
   * Listeners are added under an event name that nobody else uses. So the browser handles their order, `this`, `once`, `signal` and errors.
   */
  const late = (type: unknown): string => `${String(type)} ${round}`;
  /** The events that a page fires once, in their order, each with the objects on which scripts listen for it. */
  const events = (): readonly (readonly [string, ...unknown[]])[] => [
    ['readystatechange', document],
    ['DOMContentLoaded', document, window],
    ['load', window],
    ['pageshow', window],
  ];
  const write = (script: ChildNode, name: string, given: readonly unknown[]): void => {
    const writing = writings.get(script) ?? startWriting(script);
    writings.set(script, writing);
    const { parser, nodes } = writing;
    // The parser continues inside elements that were moved out of its own document.
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
    finish(writer, expression) {
      const { nodes = [] } = writings.get(writer) ?? {};
      return nodes.flatMap((node) => {
        if (node === writer) return [];
        const inside = node instanceof Element ? [...node.querySelectorAll('script')] : [];
        const scripts = node instanceof HTMLScriptElement ? [node] : inside;
        return scripts.filter((script) => {
          if (script.dataset['consent']) return false;
          script.dataset['type'] = script.type;
          script.dataset['consent'] = expression;
          script.type = 'text/plain';
          return true;
        });
      });
    },
    catchUp() {
      for (const [type] of events()) {
        const event = new NativeEvent(late(type), { bubbles: true });
        document.dispatchEvent(Object.defineProperty(event, 'type', { value: type }));
      }
      round++;
    },
  };
};
