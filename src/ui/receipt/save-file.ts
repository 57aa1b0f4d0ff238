/** The time that a browser may take to fetch the file that it saves, in milliseconds. */
const FETCHED_MS = 10_000;

/** Has the browser save a text as a file. */
export const saveFile = (name: string, text: string): void => {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), FETCHED_MS);
};
