/** Plain data, frozen through and through. */
export declare const frozen: <Value>(value: Value) => Value;
