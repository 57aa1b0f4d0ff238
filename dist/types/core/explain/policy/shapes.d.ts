/** The type of a value, and how the console describes it. */
export interface ValueType {
    readonly is: (value: unknown) => boolean;
    readonly cure: string;
}
/** Every key that an object of the policy may have, with the type of its value; null where a check of its own looks at the value. */
export type Shape = Readonly<Record<string, ValueType | null>>;
/** The policy itself. */
export declare const POLICY: Shape;
export declare const CONTROLLER: Shape;
export declare const REMEMBER: Shape;
export declare const COOKIE: Shape;
export declare const LAYOUT: Shape;
export declare const LINK: Shape;
/** The value of an adapter's key. */
export declare const EXPRESSION: ValueType;
/** The options of the adapter `google`, beside its keys. */
export declare const GOOGLE_OPTIONS: Readonly<Record<string, ValueType | undefined>>;
/** Its seven keys, as Google names them. */
export declare const GOOGLE_KEYS: readonly string[];
export declare const CATEGORY: Shape;
export declare const SERVICE: Shape;
export declare const ENTRY: Shape;
export declare const FUNCTION: Shape;
export declare const CHANGE: Shape;
/** Every shape, by the path at which it stands. */
export declare const SHAPES: Readonly<Record<string, Shape>>;
