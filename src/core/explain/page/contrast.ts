import type { Findings } from './finding.js';

/** The least contrast of text of that size (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;

/** Pairs of text and ground, as the custom properties and their defaults in the surfaces' styles have them. */
const PAIRS = [
  ['--askfirst-color', '--askfirst-background'],
  ['--askfirst-on-accent', '--askfirst-accent'],
] as const;
const SYSTEM: Readonly<Record<string, string>> = {
  '--askfirst-color': 'CanvasText',
  '--askfirst-background': 'Canvas',
  '--askfirst-on-accent': 'var(--askfirst-background, Canvas)',
  '--askfirst-accent': 'var(--askfirst-color, CanvasText)',
};

type Colour = readonly [red: number, green: number, blue: number];

/** Reads a colour of any notation by painting it over white; undefined where the browser paints nothing. */
const paint = (colours: readonly string[]): Colour | undefined => {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  for (const colour of ['white', ...colours]) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
};

/** Relative luminance (WCAG 2.2, definitions). */
const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two colours, from 1 to 21. */
export const contrastOf = (one: Colour, other: Colour): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

/**
 * Finds colours of the site's own that make the widget hard to read.
 * @param surface an element of the widget, since that is where the site's properties hold
 */
export function* findLowContrast(surface: Element): Findings {
  const style = getComputedStyle(surface);
  const probe = document.createElement('span');
  probe.hidden = true;
  surface.shadowRoot?.append(probe);
  const resolve = (name: string): string => {
    probe.style.color = `var(${name}, ${SYSTEM[name] ?? ''})`;
    return getComputedStyle(probe).color;
  };
  for (const [text, ground] of PAIRS) {
    if (![text, ground].some((name) => style.getPropertyValue(name).trim())) continue;
    const [on, under] = [resolve(text), resolve(ground)];
    const [ink, paper] = [paint([under, on]), paint([under])];
    const contrast = ink && paper ? contrastOf(ink, paper) : Infinity;
    if (contrast < LEAST)
      yield [
        `${text} on ${ground} has a contrast of ${(Math.floor(contrast * 10) / 10).toFixed(1)} to 1, and text needs ${LEAST} (WCAG 2.2, 1.4.3): choose a darker or a lighter colour`,
      ];
  }
  probe.remove();
}
