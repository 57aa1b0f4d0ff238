export declare const cookieLogStyles: string;
