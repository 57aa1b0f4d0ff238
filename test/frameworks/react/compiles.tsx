/** Never run; only the compiler checks it. */
export const compiles = (): unknown => [
  // @ts-expect-error: `for` is missing
  <askfirst-notice />,
  // @ts-expect-error: no such attribute
  <askfirst-preferences inlined />,
  // @ts-expect-error: no such surface
  <a data-askfirst="settings">Cookies</a>,
  <askfirst-cookie-log id="log" />,
];
