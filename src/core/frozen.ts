/** Plain data, frozen through and through. */
export const frozen = <Value>(value: Value): Value => {
  if (value && typeof value === 'object') Object.values(value).forEach(frozen);
  return Object.freeze(value);
};
