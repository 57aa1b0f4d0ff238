/** Freezes plain data, with everything in it. */
export declare const deepFreeze: <Value>(value: Value) => Value;
