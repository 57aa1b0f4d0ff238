/**
 * Writes a cookie's text, by the browser's own setter where an element hides the document's property (`<img name=cookie>`: HTML, section
 * 3.1.6).
 */
export const writeCookie = (text: string): void => {
  if (typeof document.cookie === 'string') document.cookie = text;
  else Reflect.set(Document.prototype, 'cookie', text, document);
};
