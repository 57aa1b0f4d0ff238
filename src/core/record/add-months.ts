/** The date this many calendar months later: the same day of the month, or the last day of the month (31 August + 6 = 28 February). */
export const addMonths = (from: string | Date, months: number): Date => {
  const date = new Date(from);
  const dayOfMonth = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0);
  return date;
};
