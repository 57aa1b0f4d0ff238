/**
 * The browser's own `Event`. A page may have another one of that name (MooTools has), but an interface that inherits from the browser's still
 * leads to it. Servers have `MessageEvent` too.
 */
export declare const NativeEvent: typeof Event;
