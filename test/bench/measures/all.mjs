import { banner } from './banner.mjs';
import { bytes } from './bytes.mjs';
import { calls } from './calls.mjs';
import { cpu } from './cpu.mjs';
import { heap } from './heap.mjs';
import { insertions } from './insertions.mjs';
import { laterVisits } from './later-visits.mjs';
import { nodes } from './nodes.mjs';
import { release } from './release.mjs';
import { scripts } from './scripts.mjs';
import { services } from './services.mjs';
import { views } from './views.mjs';

/** @type {readonly import('./measure.mjs').Measure[]} */
export const measures = [
  bytes,
  cpu,
  laterVisits,
  banner,
  release,
  calls,
  insertions,
  scripts,
  services,
  nodes,
  views,
  heap,
];
