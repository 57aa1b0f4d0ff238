/** On and off differ in place, ground and mark, and in words beside. */
export declare const switchStyles: string;
