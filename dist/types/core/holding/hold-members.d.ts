import type { Patches } from './patches.js';
/** Members of interfaces: the names of each, separated by spaces. */
export type Members = Readonly<Record<string, string>>;
/** Replaces each of the members that the browser has. */
export declare const holdMembers: ({ patch }: Patches, members: Members, handlerOf: (name: string) => ProxyHandler<CallableFunction>) => void;
