import type { Patches } from './patches.js';

/** Members of interfaces: the names of each, separated by spaces. */
export type Members = Readonly<Record<string, string>>;

/** Replaces each of the members that the browser has. */
export const holdMembers = (
  { patch }: Patches,
  members: Members,
  handlerOf: (name: string) => ProxyHandler<CallableFunction>,
): void => {
  for (const [owner, names] of Object.entries(members))
    for (const name of names.split(' '))
      patch((window as unknown as Record<string, { prototype: object }>)[owner]?.prototype, name, handlerOf(name));
};
