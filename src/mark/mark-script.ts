import { addConsent, editTag, removeAttribute, type TagEdit } from './edit-tag.js';
import { writtenAttributes, type HtmlTag } from './html-tag.js';
import { scriptKind } from './script-kind.js';

/** A script with the inert type. If it isn't plain JavaScript, its own type is in `data-type`. */
export const markScript = (tag: HtmlTag, need: string): string => {
  const { values } = tag;
  const edits: TagEdit[] = [addConsent(tag, need, ' type="text/plain"')];
  const types = writtenAttributes(tag).filter((attribute) => attribute.name === 'type');
  const isNeeded = scriptKind(values.get('type')) === 'other' && !values.has('data-type');
  types.forEach((type, index) => {
    if (isNeeded && index === 0) edits.push({ start: type.start, end: type.nameEnd, text: 'data-type' });
    else edits.push(removeAttribute(tag, type));
  });
  return editTag(tag, edits);
};
