/**
 * What a cookie was last written with while something was done: its attributes, by their names in small letters. Of the browsers Chromium
 * alone tells them afterwards.
 */
export const readWritten = async (
  name: string,
  act: () => unknown,
): Promise<Readonly<Partial<Record<string, string>>>> => {
  const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') as Required<PropertyDescriptor>;
  let written: string | undefined;
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => get.call(document) as unknown,
    set(text: string) {
      if (text.startsWith(`${name}=`)) written = text;
      set.call(document, text);
    },
  });
  try {
    await act();
  } finally {
    Reflect.deleteProperty(document, 'cookie');
  }
  if (!written) throw new Error(`Nothing wrote the cookie ${name}.`);
  const attributes = written.split(';').slice(1);
  return Object.fromEntries(
    attributes.map((one) => [one.split('=')[0]!.trim().toLowerCase(), one.split('=')[1] ?? '']),
  );
};
