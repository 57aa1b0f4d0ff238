import { Document } from '../page/natives.js';
import type { Patches } from './patches.js';

/** Members of interfaces: the names of each, separated by spaces. */
export type Members = Readonly<Record<string, string>>;

/** Replaces each of the members that the browser has. */
export const holdMembers = (
  { patch }: Patches,
  members: Members,
  handlerOf: (name: string) => ProxyHandler<CallableFunction>,
): void => {
  const interfaces = window as unknown as Readonly<Record<string, { readonly prototype: object } | undefined>>;
  for (const [owner, names] of Object.entries(members))
    for (const name of names.split(' '))
      patch((owner === 'Document' ? Document : interfaces[owner])?.prototype, name, handlerOf(name));
};
