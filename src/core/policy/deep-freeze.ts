/** Freezes plain data, with everything in it. */
export const deepFreeze = <Value>(value: Value): Value => {
  if (value && typeof value === 'object') Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
};
