/** Away from the banner: at the head of the page, or beside it. Over nothing while it is empty. */
export declare const cookieToldStyles: string;
