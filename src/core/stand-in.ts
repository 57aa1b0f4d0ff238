type Things = Record<string | symbol, unknown>;
type Method = (...args: unknown[]) => unknown;

/** What the real thing is told as soon as it is there. Everything else a script only asks of a thing that it knows to be ready. */
const KEPT = /^(?:add|remove)EventListener$|^postMessage$/;

/**
 * Something to give a script at once, while it isn't known yet what it will get. What the script sets on it, and the listeners that
 * it adds, go to the real thing once that is there; from then on everything does.
 * @param prototype what the real thing inherits from, so that the script takes the stand-in for one
 * @param before what it says of itself until then
 * @returns the stand-in, and what puts the real thing behind it
 */
export const standIn = (
  prototype: EventTarget,
  before: Things = { readyState: 'pending' },
): [standIn: object, become: (real: EventTarget) => void] => {
  let real: Things | undefined;
  const acts: ((real: Things) => unknown)[] = [];
  const act = (one: (real: Things) => unknown): unknown => (real ? one(real) : acts.push(one));
  const proxy = new Proxy(Object.create(prototype) as object, {
    get(_, key) {
      const name = String(key);
      if (KEPT.test(name)) return (...args: unknown[]) => void act((one) => (one[key] as Method)(...args));
      if (real) {
        const value = real[key];
        return typeof value === 'function' && !/^(?:on|constructor)/.test(name) ? (value as Method).bind(real) : value;
      }
      if (Object.hasOwn(before, key)) return before[key];
      try {
        return (prototype as unknown as Things)[key];
      } catch {
        // What only a real one could tell.
        return null;
      }
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
