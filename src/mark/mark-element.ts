import { addConsent, editTag, removeAttribute, type TagEdit } from './edit-tag.js';
import { fetchingAttributes } from './fetching-attributes.js';
import { frameDocumentAddress } from './frame-document.js';
import { writtenAttributes, type HtmlTag } from './html-tag.js';
import type { MarkRules } from './mark-rules.js';

/** Marks a frame that has a `srcdoc`. Its `src` is removed too, since `srcdoc` takes precedence over it. */
const markFrame = (tag: HtmlTag, need: string, address: string): string => {
  const { start, text, end } = addConsent(tag, need);
  const hidden = writtenAttributes(tag).filter(({ name }) => ['srcdoc', 'src'].includes(name));
  return editTag(tag, [
    { start, end, text: `${text} data-src="${address}"` },
    ...hidden.map((attribute) => removeAttribute(tag, attribute)),
  ]);
};

/** Makes an element a mark: every attribute that fetches gets `data-` before its name, and all else stays as it is. */
export const markElement = (tag: HtmlTag, need: string, decode: MarkRules['decode']): string => {
  const { name, values } = tag;
  const page = name === 'iframe' ? values.get('srcdoc') : undefined;
  if (page !== undefined && !values.has('data-src')) return markFrame(tag, need, frameDocumentAddress(decode(page)));
  const fetching = [...fetchingAttributes(name, values), ...(name === 'iframe' ? ['srcdoc'] : [])];
  const taken = new Set<string>();
  const edits: TagEdit[] = [addConsent(tag, need)];
  for (const attribute of writtenAttributes(tag)) {
    if (!fetching.includes(attribute.name)) continue;
    const inert = `data-${attribute.name.replace('xlink:', '')}`;
    // If the tag already has an attribute of this name, that is the intended one, and a second one is left out.
    const isNeeded = attribute.name !== 'srcdoc' && !values.has(inert) && !taken.has(inert);
    taken.add(inert);
    edits.push(
      isNeeded ? { start: attribute.start, end: attribute.nameEnd, text: inert } : removeAttribute(tag, attribute),
    );
  }
  return editTag(tag, edits);
};
