/**
 * The size in bytes that a body or a message takes while it waits. A stream's size isn't known before it is read, so there is never room
 * for one. A form is the sum of its parts.
 */
export const sizeOf = (body: unknown): number => {
  if (body === undefined || body === null) return 0;
  // Tells the type by its tag, because the body may come from another frame, with interfaces of its own.
  const tag = Object.prototype.toString.call(body);
  if (tag === '[object ReadableStream]') return Infinity;
  if (tag === '[object FormData]') {
    let sum = 0;
    for (const [name, value] of body as FormData) sum += sizeOf(name) + sizeOf(value);
    return sum;
  }
  if (tag === '[object HTMLDocument]' || tag === '[object XMLDocument]')
    return sizeOf((body as Document).documentElement.outerHTML);
  return new Blob([body as BlobPart]).size;
};
