import type { HeldElements } from './held-elements.js';
import { holdMembers, type Members } from './hold-members.js';
import type { Patches } from './patches.js';

type Native = (...args: unknown[]) => unknown;

/** The properties by which scripts set attributes that say what to fetch, by interface. */
const PROPERTIES: Members = {
  HTMLScriptElement: 'src',
  HTMLIFrameElement: 'src srcdoc',
  HTMLFrameElement: 'src',
  HTMLImageElement: 'src srcset',
  HTMLLinkElement: 'href imageSrcset',
  HTMLSourceElement: 'src srcset',
  HTMLMediaElement: 'src',
  HTMLVideoElement: 'poster',
  HTMLTrackElement: 'src',
  HTMLEmbedElement: 'src',
  HTMLObjectElement: 'data',
  HTMLInputElement: 'src',
  HTMLBodyElement: 'background',
  HTMLAnchorElement: 'ping',
  HTMLAreaElement: 'ping',
};

/** Holds addresses that are given to an attribute. */
const holdAttributeObjects = (patches: Patches, mentions: RegExp, { assign }: HeldElements): void => {
  const setValue: ProxyHandler<CallableFunction> = {
    apply(native: Native, self: Attr, args: unknown[]) {
      const set = (): unknown => Reflect.apply(native, self, args);
      return self?.ownerElement ? assign(self.ownerElement, self.name, String(args[0]), set) : set();
    },
  };
  holdMembers(patches, { Attr: 'value', Node: 'nodeValue textContent' }, () => setValue);
  const setNode: ProxyHandler<CallableFunction> = {
    apply(native: Native, self: object, args: [Attr]) {
      const [attribute] = args;
      const value = attribute?.value;
      if (!value || !mentions.test(value)) return Reflect.apply(native, self, args);
      // It is put in without its value, and is given that where it stands.
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

/** Holds addresses that scripts give to elements, by property and by attribute, and takes back what they take back. */
export const holdAttributes = (patches: Patches, mentions: RegExp, held: HeldElements): void => {
  const { assign, takeBack } = held;
  holdMembers(patches, PROPERTIES, (name) => ({
    apply: (native: Native, self: Element, args: unknown[]) =>
      assign(self, name.toLowerCase(), String(args[0]), () => Reflect.apply(native, self, args)),
  }));
  holdMembers(patches, { Element: 'setAttribute setAttributeNS' }, (method) => ({
    apply(native: Native, self: Element, args: unknown[]) {
      const [name, value] = args.slice(-2);
      const set = (): unknown => Reflect.apply(native, self, args);
      if (args.length < (method === 'setAttribute' ? 2 : 3)) return set();
      // In SVG any prefix may stand for XLink.
      return assign(self, String(name).toLowerCase().replace(/^.*:/, 'xlink:'), String(value), set);
    },
  }));
  holdAttributeObjects(patches, mentions, held);
  holdMembers(patches, { Element: 'removeAttribute removeAttributeNS' }, () => ({
    apply(native: Native, self: Element, args: unknown[]) {
      const name = String(args.at(-1)).toLowerCase();
      // The gate of marks takes live ones away, and keeps what it took.
      if (self?.nodeType === Node.ELEMENT_NODE && !self.hasAttribute(name)) takeBack(self, name);
      return Reflect.apply(native, self, args);
    },
  }));
  patches.patch(window, 'Audio', {
    construct(native, args: unknown[], made) {
      const audio = Reflect.construct(native, [], made) as HTMLAudioElement;
      if (args[0] !== undefined) audio.src = args[0] as string;
      return audio;
    },
  });
};
