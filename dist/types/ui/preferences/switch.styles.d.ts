/** On and off differ in position, background and symbol, and in the words beside the switch. */
export declare const switchStyles: string;
