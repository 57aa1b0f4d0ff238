/** Whether a page of this host is one that its developer looks at: on their own machine, or in their own network. */
export declare const isLocalHost: (host: string) => boolean;
