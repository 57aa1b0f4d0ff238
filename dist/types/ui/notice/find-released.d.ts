/**
 * What a notice was about, to move the focus there once it is allowed: the control, the frame or film, or the part of the page around the
 * notice.
 */
export declare const findReleased: (notice: HTMLElement & {
    readonly for: string;
}) => HTMLElement | undefined;
