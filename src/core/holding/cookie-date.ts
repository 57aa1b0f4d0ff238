/** A time, a day, a month and a year. Each of them is the first matching token that isn't used by one before it. */
const PARTS: readonly RegExp[] = [
  /^(?:[01]?\d|2[0-3])(?::[0-5]?\d){2}$/,
  /^(?:0?[1-9]|[12]\d|3[01])$/,
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
  /^\d{2,4}$/,
];

/** Two digits stand for a year from 1970 to 2069. */
const fullYear = (year: number): number => {
  if (year < 70) return year + 2000;
  return year < 100 ? year + 1900 : year;
};

/** Whether the value of a cookie's `Expires` is a date in the past, read as browsers read such dates (RFC 6265bis, section 5.1.1). */
export const isPastCookieDate = (text: string): boolean => {
  const tokens = text.split(/[\t -/;-@[-`{-~]+/);
  const [time, day, month, year] = PARTS.map((part) => {
    const index = tokens.findIndex((token) => part.test(token));
    return index < 0 ? undefined : tokens.splice(index, 1)[0];
  });
  if (!time || !day || !month || !year) return false;
  return Date.parse(`${day} ${month} ${fullYear(Number(year))} ${time} GMT`) < Date.now();
};
