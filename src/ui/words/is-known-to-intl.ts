/** Whether the browser knows how the language writes dates and numbers. Chromium doesn't know cy, eu, ga, gl, is, mk, mt and sq. */
export const isKnownToIntl = (locale: string): boolean => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
};
