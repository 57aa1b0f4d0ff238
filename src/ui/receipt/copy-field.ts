/** Puts the text of a field on the clipboard. @returns whether the browser did */
export const copyField = async (field: HTMLTextAreaElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Without https this clipboard is missing, but a selected text can still be copied.
    field.focus();
    field.select();
    try {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else is left there
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
};
