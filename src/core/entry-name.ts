/** Whether a declared name, exact or a glob in which `*` stands for any characters, covers the name of an entry. */
export const covers = (declared: string, name: string): boolean => {
  const [head = '', ...parts] = declared.split('*');
  const tail = parts.pop();
  if (tail === undefined) return name === declared;
  if (!name.startsWith(head) || !name.endsWith(tail) || name.length < head.length + tail.length) return false;
  let at = head.length;
  return parts.every((part) => {
    const found = name.indexOf(part, at);
    at = found + part.length;
    return found >= 0 && at <= name.length - tail.length;
  });
};
