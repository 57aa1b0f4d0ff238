/** The UTC day of a date, `YYYY-MM-DD`. */
export declare const dayOf: (date: Date) => string;
