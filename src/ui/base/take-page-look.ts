/** The properties of `<body>` that a surface outside it doesn't inherit. */
const PROPERTIES: readonly string[] = [
  '--askfirst-background',
  '--askfirst-color',
  '--askfirst-accent',
  '--askfirst-on-accent',
  '--askfirst-border',
  '--askfirst-font',
  '--askfirst-radius',
  '--askfirst-spacing',
  '--askfirst-max-inline-size',
];

/**
 * Gives a surface outside `<body>` the typeface, the colour scheme and the custom properties of `<body>`. Styles of the page for the
 * surface itself take precedence.
 * @returns the function that does so again
 */
export const takePageLook = (root: ShadowRoot): (() => void) => {
  // jsdom lacks adoptedStyleSheets.
  if (!root.adoptedStyleSheets) return () => {};
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const take = (): void => {
    const style = getComputedStyle(document.body);
    const own = PROPERTIES.map((name) => [name, style.getPropertyValue(name)] as const).filter(([, value]) => value);
    const all = [['--_page-font', style.fontFamily], ['color-scheme', style.colorScheme], ...own];
    sheet.replaceSync(`:host{${all.map(([name, value]) => `${name}:${value}`).join(';')}}`);
  };
  take();
  return take;
};
