// Map tiles: each is a window onto one drawing of a town that doesn't exist.
import { readFileSync } from 'node:fs';

const town = readFileSync(new URL('town.svg', import.meta.url), 'utf8').replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');
const size = 256;

/** At zoom 0 one unit of the drawing is one pixel; each zoom doubles it. */
export function drawTile(zoom, column, row) {
  const span = size / 2 ** zoom;
  const window = `${column * span} ${row * span} ${span} ${span}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${window}" width="${size}" height="${size}">${town}</svg>`;
}
