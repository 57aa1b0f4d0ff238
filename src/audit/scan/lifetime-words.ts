/** Units of time in days, the longest first. */
const UNITS: readonly (readonly [days: number, name: string])[] = [
  [365, 'year'],
  [30.4, 'month'],
  [1, 'day'],
  [1 / 24, 'hour'],
  [1 / 1440, 'minute'],
];

/** How far a lifetime may be from a whole number of a unit, as a part of the unit: 5 %, and at most a day and a half. */
const slackOf = (unit: number): number => Math.min(0.05, 1.5 / unit);

const isWhole = (days: number, unit: number): boolean => {
  const count = days / unit;
  return count > 0.9 && Math.abs(count - Math.round(count)) < slackOf(unit);
};

/**
 * A measured lifetime in the words of a policy: "13 months", "until you close the browser". It is rounded up, but for the slack, which the
 * audit allows as well.
 * @param days 0 for an entry that ends with the browser
 */
export const lifetimeWords = (days: number): string => {
  if (days <= 0) return 'until you close the browser';
  // The longest unit of which it is a whole number: 18 months, not 2 years. If there is none, the longest unit that it reaches.
  const [size, name] = UNITS.find(([unit]) => isWhole(days, unit)) ??
    UNITS.find(([unit]) => days >= unit) ?? [1 / 1440, 'minute'];
  const count = Math.max(1, Math.ceil(days / size - slackOf(size)));
  return `${count} ${name}${count === 1 ? '' : 's'}`;
};
