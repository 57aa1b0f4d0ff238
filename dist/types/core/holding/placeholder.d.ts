import type { Patches } from './patches.js';
type Things = Record<string, unknown>;
/**
 * An object that a script gets at once, while the real one can't be made yet. It inherits from the same prototype, and is an event target
 * itself, so a script's own fields, subclasses and listeners work. Only the platform's members are treated separately: they are passed to
 * the real object once there is one.
 */
export interface Placeholder {
    readonly placeholder: EventTarget;
    /** Does something with the real object: at once, or when there is one. */
    readonly perform: (act: (real: Things) => unknown) => unknown;
    /** Connects the real object: what was asked of the placeholder meanwhile is done, and events are passed on. */
    readonly become: (real: EventTarget) => void;
}
/** Makes placeholders, and has the platform's members know them. */
export declare const createPlaceholders: ({ patch }: Pick<Patches, "patch">) => (platform: object, prototype: object, before: Things) => Placeholder;
export {};
