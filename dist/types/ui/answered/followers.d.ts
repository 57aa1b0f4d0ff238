/** What a surface follows. This can wait until the visitor has read the surface. */
export declare const followers: {
    readonly keepRoom: (over: HTMLElement) => import("../../index.js").Undo;
    readonly followPageLook: (take: () => void) => import("../../index.js").Undo;
    readonly followViewport: (surface: HTMLElement) => import("../../index.js").Undo;
    readonly tellShown: (banner: {
        readonly confirms?: boolean;
    }) => void;
};
/** The type of `followers`. */
export type Followers = typeof followers;
/** Calls a function with them once they are loaded. */
export type WithFollowers = (act: (file: Followers) => void) => unknown;
