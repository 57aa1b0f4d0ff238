/** Plain data, frozen through and through. */
export const deepFreeze = <Value>(value: Value): Value => {
  if (value && typeof value === 'object') Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
};
