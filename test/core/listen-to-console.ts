/** What the console was told, while a test runs. */
export interface ConsoleLog {
  /** One text for each message, its parts with spaces between. */
  readonly said: readonly string[];
}

/** Hears what the tests of a suite write with a method of the console, instead of printing it. */
export const listenToConsole = (method: 'error' | 'warn'): ConsoleLog => {
  let said: string[] = [];
  const original = console[method].bind(console);
  beforeEach(() => {
    said = [];
    console[method] = (...parts: unknown[]) => {
      said.push(parts.map(String).join(' '));
    };
  });
  afterEach(() => {
    console[method] = original;
  });
  return {
    get said() {
      return said;
    },
  };
};
