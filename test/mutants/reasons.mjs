import { readFileSync } from 'node:fs';

const PATH = 'test/mutants/survivors.json';

/** Long stretches of code are known by how they begin. */
const short = (code) => (code.length > 100 ? `${code.slice(0, 99)}…` : code);

/** By what a mutant is known when lines move: the line in which it begins, what it was and what it becomes. */
export const keyOf = (mutant) => `${short(mutant.in)} ⟶ ${short(mutant.was)} ⟶ ${short(mutant.becomes)}`;

/**
 * Holds the survivors against survivors.json: by file and mutant, the reason why no test can or need notice it.
 * @returns what is wrong with it
 */
export function checkReasons(mutants, files) {
  const reasons = JSON.parse(readFileSync(PATH, 'utf8'));
  const complaints = [];
  const lived = new Set();
  for (const mutant of mutants.filter(({ status }) => status === 'survived' || status === 'unreached')) {
    const key = keyOf(mutant);
    lived.add(`${mutant.file} ${key}`);
    if (!reasons[mutant.file]?.[key]?.trim())
      complaints.push(`${mutant.file}:${mutant.line}:${mutant.column} ${mutant.status}, without a reason: ${key}`);
  }
  const keys = new Set(mutants.map((mutant) => `${mutant.file} ${keyOf(mutant)}`));
  for (const file of files)
    for (const key of Object.keys(reasons[file] ?? {})) {
      if (!keys.has(`${file} ${key}`))
        complaints.push(`${file}: ${PATH} has a reason for a mutant that there isn’t: ${key}`);
      else if (!lived.has(`${file} ${key}`)) console.log(`${file}: noticed now, and needs no reason: ${key}`);
    }
  return complaints;
}
