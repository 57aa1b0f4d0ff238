/** Whether the browser knows how the language writes dates and numbers. Chromium doesn't know cy, eu, ga, gl, is, mk, mt and sq. */
export declare const isKnownToIntl: (locale: string) => boolean;
