import { type TemplateResult } from '../lit.js';
/** The lines of each icon as path data, in a square of 20. */
declare const LINES: {
    readonly necessary: "M5 9h10v8H5zM7 9V6a3 3 0 0 1 6 0v3";
    readonly functional: "M3 3h5v5H3zM12 3h5v5h-5zM3 12h5v5H3zM14.5 12v5M12 14.5h5";
    readonly analytics: "M4 17v-6M10 17V3M16 17V8";
    readonly marketing: "M3 8v4h3l7 4V4L6 8zM16 8q1.5 2 0 4";
    readonly close: "M5 5l10 10M15 5L5 15";
    readonly leave: "M6 14L14 6M7 6h7v7";
};
/** The names of the icons: the usual categories, and what controls do. */
export type IconName = keyof typeof LINES;
/** Whether there is an icon of this name. */
export declare const isIconName: (name: string) => name is IconName;
/** An icon of 20 pixels in the colour of the text. Screen readers skip it, because it is always beside words. */
export declare const renderIcon: (name: IconName) => TemplateResult;
export {};
