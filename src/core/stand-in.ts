type Things = Record<string | symbol, unknown>;

/**
 * Something to give a script at once, while it isn't known yet what it will get. What the script sets on it, and the listeners that
 * it adds, go to the real thing once that is there; from then on everything does.
 * @param prototype what the real thing inherits from, so that the script takes the stand-in for one
 * @returns the stand-in, and what puts the real thing behind it
 */
export const standIn = (prototype: EventTarget): [standIn: object, become: (real: EventTarget) => void] => {
  let real: Things | undefined;
  const acts: ((real: Things) => unknown)[] = [];
  /** What the script reads before: what a request says that isn't done, and what it set itself. */
  const before: Things = { readyState: 'pending' };
  const act = (one: (real: Things) => unknown): unknown => (real ? one(real) : acts.push(one));
  const proxy = new Proxy(Object.create(prototype) as object, {
    get: (_, key) => {
      if (/^(?:add|remove)EventListener$/.test(String(key)))
        return (...args: unknown[]) => void act((one) => (one[key] as (...args: unknown[]) => void)(...args));
      const value = (real ?? before)[key];
      return typeof value === 'function' && key in EventTarget.prototype
        ? (value.bind(real) as unknown)
        : (value ?? null);
    },
    set: (_, key, value) => {
      before[key] = value;
      return !!act((one) => ((one[key] = value), true));
    },
  });
  return [
    proxy,
    (one) => {
      real = one as unknown as Things;
      acts.forEach(act);
    },
  ];
};
