/**
 * The browser's own `Event`. Where MooTools came before, the one of that name is its own, but an interface that inherits from the browser's
 * still leads to it.
 */
export declare const NativeEvent: typeof Event;
