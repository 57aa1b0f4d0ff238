/** Plain data, frozen through and through. */
export declare const deepFreeze: <Value>(value: Value) => Value;
