/** Whether the host is a developer's own: on their machine, or in their network. */
export const isLocalHost = (host: string): boolean =>
  /^(?:localhost|127\.|10\.|192\.168\.|\[::1\])|\.(?:local|localhost|test)$/.test(host);
