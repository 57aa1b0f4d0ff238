/** At the head of the window, because the banner may be at the foot. */
export declare const allowedStatusStyles: string;
