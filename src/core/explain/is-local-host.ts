/** Whether a page of this host is one that its developer looks at: on their own machine, or in their own network. */
export const isLocalHost = (host: string): boolean =>
  /^(?:localhost|127\.|10\.|192\.168\.|\[::1\])|\.(?:local|localhost|test)$/.test(host);
