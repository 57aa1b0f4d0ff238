/** Converts an argument to text as the platform does (Web IDL, DOMString). A symbol throws a TypeError there too. */
// eslint-disable-next-line @typescript-eslint/restrict-template-expressions -- whatever the script gave
export const asText = (value: unknown): string => `${value}`;
