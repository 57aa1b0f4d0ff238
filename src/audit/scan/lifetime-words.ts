/** Units of time in days, the longest first. */
const UNITS: readonly (readonly [days: number, name: string])[] = [
  [365, 'year'],
  [30.4, 'month'],
  [1, 'day'],
  [1 / 24, 'hour'],
  [1 / 1440, 'minute'],
];

/**
 * A measured lifetime in the words of a policy: "13 months", "until you close the browser". It is rounded up, but for 5 % of a unit.
 * @param days 0 for an entry that ends with the browser
 */
export const lifetimeWords = (days: number): string => {
  if (days <= 0) return 'until you close the browser';
  // The longest unit of which it is a whole number: 18 months, not 2 years. If there is none, the longest unit that it reaches.
  const [size, name] = UNITS.find(([unit]) => days >= unit * 0.97 && isRound(days / unit)) ??
    UNITS.find(([unit]) => days >= unit) ?? [1 / 1440, 'minute'];
  const count = Math.max(1, Math.ceil(days / size - 0.05));
  return `${count} ${name}${count === 1 ? '' : 's'}`;
};

const isRound = (count: number): boolean => Math.abs(count - Math.round(count)) < 0.05;
