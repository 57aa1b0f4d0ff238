// src/core/contract/native-event.ts
/**
* The browser's own `Event`. Where MooTools came before, the one of that name is its own, but an interface that inherits from the browser's
* still leads to it.
*/
var NativeEvent = Object.getPrototypeOf(CustomEvent);
export { NativeEvent };

//# sourceMappingURL=native-event.js.map