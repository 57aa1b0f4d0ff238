/** The date this many calendar months later: the same day of the month, or the last day of the month (31 August + 6 = 28 February). */
export declare const addMonths: (from: string | Date, months: number) => Date;
