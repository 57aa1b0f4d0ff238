const actWith = <T>(userActivation: Pick<UserActivation, 'isActive'> | undefined, act: () => T): T => {
  const original = Object.getOwnPropertyDescriptor(Navigator.prototype, 'userActivation')!;
  Object.defineProperty(Navigator.prototype, 'userActivation', { configurable: true, get: () => userActivation });
  try {
    return act();
  } finally {
    Object.defineProperty(Navigator.prototype, 'userActivation', original);
  }
};

/** Does something as if the visitor had just clicked or pressed a key. */
export const actAsVisitor = <T>(act: () => T): T => actWith({ isActive: true }, act);

/** Does something as any script could, with nobody's hand behind it. */
export const actAsScript = <T>(act: () => T): T => actWith({ isActive: false }, act);

/** Does something in a browser that can't tell whether the visitor's hand is behind it. */
export const actWithoutUserActivation = <T>(act: () => T): T => actWith(undefined, act);
