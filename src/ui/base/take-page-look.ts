/** What a surface outside of `<body>` doesn't inherit from it. */
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
 * Gives a surface that stands outside of `<body>` the typeface, the colour scheme and the custom properties that hold inside of it.
 * What the page says of the surface itself goes before.
 * @returns what does it again
 */
export const takePageLook = (root: ShadowRoot): (() => void) => {
  // jsdom has none.
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
