/** A copy of plain data, frozen through and through. */
export const frozen = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value), (_key, part: unknown) => Object.freeze(part)) as Value;
