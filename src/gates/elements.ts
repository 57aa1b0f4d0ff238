import type { HostGate } from '../core/holding/declared-hosts.js';
import { FETCHING_ELEMENTS } from '../core/holding/fetching-elements.js';
import { createHeldElements } from '../core/holding/held-elements.js';
import { holdAttributes } from '../core/holding/hold-attributes.js';
import { holdInsertions } from '../core/holding/hold-insertions.js';
import { holdMarkup } from '../core/holding/hold-markup.js';
import { createFrameReach } from '../core/holding/frame-reach.js';
import { watchElements } from '../core/page/watch-elements.js';
import { whenParsed } from '../core/page/when-parsed.js';
import type { Rule } from '../core/rules/rule.js';

/** Makes a script like another one. The browser doesn't know the new one yet, so it can still run. */
const copyScript = (script: HTMLScriptElement): HTMLScriptElement => {
  const copy = document.createElementNS(script.namespaceURI, 'script') as HTMLScriptElement;
  copy.nonce = script.nonce;
  for (const attribute of script.attributes) copy.setAttributeNode(attribute.cloneNode() as Attr);
  copy.textContent = script.textContent;
  return copy;
};

/** Makes the mark that takes the place of a script which the parser has put in. The mark waits for the script's services. */
const createMark = (script: HTMLScriptElement, rule: Rule): HTMLScriptElement => {
  const mark = copyScript(script);
  mark.dataset['type'] = script.type;
  mark.dataset['consent'] = rule.id;
  mark.type = 'text/plain';
  return mark;
};

/**
 * Holds elements for declared hosts, however they come into the page. A script that another script put in waits where it is and stays the
 * same element when it runs, because its maker may keep a reference to it. Everything else becomes a mark, and is released like the marks
 * that the site's owner wrote. A script in the served page doesn't run, but the browser may have requested it already.
 */
export const elements: HostGate = (rules, holder, consent, patches) => {
  const held = createHeldElements(rules, holder);
  const inert = document.implementation.createHTMLDocument();
  const disown = inert.adoptNode.bind(inert);
  /** The scripts of the page. Each is added before it runs, or has run already. */
  const scripts = new WeakSet<Element>(document.scripts);

  /**
   * Puts a mark in the place of a script that the parser put in. A script that has left its document doesn't run (HTML, section 4.12.1.1).
   */
  const stop = (script: HTMLScriptElement): void => {
    const [rule] = held.ruleOfScript(script, script) ?? [];
    if (!rule) return;
    // No mark is looked for in a frame. There the copy waits as a script that another script puts in.
    script.replaceWith(script.ownerDocument === document ? createMark(script, rule) : copyScript(script));
    disown(script);
  };
  const meet = (element: Element): void => {
    if (element.localName !== 'script') {
      held.check(element, true, element);
      held.tell(element);
    } else if (!scripts.has(element)) {
      scripts.add(element);
      stop(element as HTMLScriptElement);
    }
  };
  const reachFrames = createFrameReach(patches, (root, isNew) => {
    const found = held.search(root, false, root);
    // A script that was there before has run already.
    if (isNew) found.forEach(meet);
  });
  holdAttributes(patches, rules.mentions, held);
  holdInsertions(patches, held, reachFrames);
  holdMarkup(patches, rules.mentions, held, inert, reachFrames);
  let isOver = false;
  const endWatch = watchElements(FETCHING_ELEMENTS, meet, {
    isPressing: true,
    inShadow: true,
    subscribe(search) {
      // The parser may put elements into a shadow root unseen. They are found once the page is parsed.
      void whenParsed().then(() => {
        if (!isOver) search();
      });
      // Elements that were allowed before are held again when the answer changes.
      return consent.subscribe(search);
    },
  });
  return () => {
    isOver = true;
    patches.undo();
    endWatch();
  };
};
