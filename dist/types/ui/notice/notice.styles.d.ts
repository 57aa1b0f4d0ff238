export declare const noticeStyles: string;
