import { readFileSync } from 'node:fs';

const PATH = 'test/mutants/survivors.json';

/** Long code is identified by its beginning. */
const short = (code) => (code.length > 100 ? `${code.slice(0, 99)}…` : code);

/** Identifies a mutant even if lines move: by the text of its first line, the original code and the changed code. */
export const keyOf = (mutant) => `${short(mutant.in)} ⟶ ${short(mutant.was)} ⟶ ${short(mutant.becomes)}`;

/**
 * Compares the surviving mutants with survivors.json, which gives for each the reason why no test can or has to notice it.
 * @returns the differences
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
