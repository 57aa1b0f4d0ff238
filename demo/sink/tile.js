// Map tiles. Each shows a part of one drawing of an invented town.
import { readFileSync } from 'node:fs';

const town = readFileSync(new URL('town.svg', import.meta.url), 'utf8').replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');
const size = 256;

/** At zoom 0 one unit of the drawing is one pixel. Each zoom level doubles that. */
export function drawTile(zoom, column, row) {
  const span = size / 2 ** zoom;
  const window = `${column * span} ${row * span} ${span} ${span}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${window}" width="${size}" height="${size}">${town}</svg>`;
}
