import type { HeldElements } from './held-elements.js';
import { ELEMENTS } from './fetching-elements.js';
import { holdMembers } from './hold-members.js';
import type { Patches } from './patches.js';

const SVG = 'http://www.w3.org/2000/svg';

type Native = (...args: unknown[]) => unknown;

/** Objects that hold an address in SVG (`image.href`), each with its element. The objects don't name their element. */
type Owners = WeakMap<object, Element>;

/** The interface in an element's prototype chain that has the property. */
const interfaceWith = (name: string, one: object | null): object | null =>
  !one || Object.hasOwn(one, name) ? one : interfaceWith(name, Object.getPrototypeOf(one) as object | null);

/** Holds addresses that scripts assign to properties. */
const holdProperties = ({ patch }: Patches, { assign }: HeldElements, owners: Owners): void => {
  for (const [name, elements] of Object.entries(ELEMENTS)) {
    const property = name === 'imagesrcset' ? 'imageSrcset' : name;
    const made = elements.flatMap((one) => [document.createElement(one), document.createElementNS(SVG, one)]);
    for (const owner of new Set(made.map((one) => interfaceWith(property, one))))
      patch(owner ?? undefined, property, {
        apply(native: Native, self: Element, args: unknown[]) {
          const perform = (): unknown => Reflect.apply(native, self, args);
          if (args.length) return assign(self, name, args[0], perform);
          const address = perform() as object;
          owners.set(address, self);
          return address;
        },
      });
  }
};

/** Holds addresses that scripts assign to an attribute node, or to another object that stands for an attribute. */
const holdAttributeObjects = (patches: Patches, mentions: RegExp, { assign }: HeldElements, owners: Owners): void => {
  const setValue: ProxyHandler<CallableFunction> = {
    apply(native: Native, self: Attr, args: unknown[]) {
      const set = (): unknown => Reflect.apply(native, self, args);
      const owner = self?.ownerElement ?? owners.get(self);
      return owner ? assign(owner, self.name ?? 'href', String(args[0]), set) : set();
    },
  };
  holdMembers(patches, { Attr: 'value', Node: 'nodeValue textContent', SVGAnimatedString: 'baseVal' }, () => setValue);
  const setNode: ProxyHandler<CallableFunction> = {
    apply(native: Native, self: object, args: [Attr]) {
      const [attribute] = args;
      const value = attribute?.value;
      if (!value || !mentions.test(value)) return Reflect.apply(native, self, args);
      // The node is attached without its value. The value is assigned afterwards, when the node has an element.
      attribute.value = '';
      try {
        return Reflect.apply(native, self, args);
      } finally {
        attribute.value = value;
      }
    },
  };
  const members = { Element: 'setAttributeNode setAttributeNodeNS', NamedNodeMap: 'setNamedItem setNamedItemNS' };
  holdMembers(patches, members, () => setNode);
};

/**
 * Holds addresses that scripts give to elements by property and by attribute. When a script removes such an address, it no longer waits.
 */
export const holdAttributes = (patches: Patches, mentions: RegExp, held: HeldElements): void => {
  const { assign, takeBack } = held;
  const owners: Owners = new WeakMap();
  holdProperties(patches, held, owners);
  holdMembers(patches, { Element: 'setAttribute setAttributeNS' }, (method) => ({
    apply(native: Native, self: Element, args: unknown[]) {
      const [name, value] = args.slice(-2);
      const set = (): unknown => Reflect.apply(native, self, args);
      if (args.length < (method === 'setAttribute' ? 2 : 3)) return set();
      // In SVG any prefix may stand for XLink.
      return assign(self, String(name).toLowerCase().replace(/^.*:/, 'xlink:'), value, set);
    },
  }));
  holdAttributeObjects(patches, mentions, held, owners);
  holdMembers(patches, { Element: 'removeAttribute removeAttributeNS' }, () => ({
    apply(native: Native, self: Element, args: unknown[]) {
      const name = String(args.at(-1)).toLowerCase();
      // A live attribute of a mark is removed by the gate of marks. The address that it holds then still waits.
      if (self?.nodeType === Node.ELEMENT_NODE && !self.hasAttribute(name)) takeBack(self, name);
      return Reflect.apply(native, self, args);
    },
  }));
  patches.patch(window, 'Audio', {
    construct(native, [address]: [string?], made) {
      const audio = Reflect.construct(native, [], made) as HTMLAudioElement;
      if (address !== undefined) audio.src = address;
      return audio;
    },
  });
};
