/** Whether the host is a developer's own: on their machine, or in their network. */
export declare const isLocalHost: (host: string) => boolean;
