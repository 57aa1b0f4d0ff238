/** What the platform makes of an argument that it takes for text (Web IDL, DOMString); a symbol throws a TypeError there too. */
// eslint-disable-next-line @typescript-eslint/restrict-template-expressions -- whatever the script gave
export const asText = (value: unknown): string => `${value}`;
