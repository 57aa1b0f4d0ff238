import { parseArgs } from 'node:util';

/** Picks the items whose name contains one of the wanted words; all if there are none. */
const pick = (all, wanted, key, always = () => false) =>
  wanted.length
    ? all.filter((one) => always(one) || wanted.some((part) => one[key].toLowerCase().includes(part.toLowerCase())))
    : all;

/**
 * npm run bench -- [--rounds 5] [--only cpu,banner] [--against klaro,orejime] [--write] [--profile]
 * --write also puts the table into the guide. --profile compares nothing, and prints in which functions Askfirst's scripts spend their time.
 * The page without a widget, the hand-made floor and Askfirst are always measured.
 */
export function readOptions(allMeasures, allContestants) {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '5' },
      only: { type: 'string', multiple: true, default: [] },
      against: { type: 'string', multiple: true, default: [] },
      write: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
    },
  });
  const list = (texts) => texts.flatMap((text) => text.split(','));
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds takes a number from 1 on, not "${values.rounds}".`);
  const measures = pick(allMeasures, list(values.only), 'id');
  const contestants = pick(allContestants, list(values.against), 'name', ({ peer }) => !peer);
  if (!measures.length) throw new Error(`--only takes of: ${allMeasures.map(({ id }) => id).join(', ')}.`);
  if (list(values.against).length && !contestants.some(({ peer }) => peer)) {
    const names = allContestants.filter(({ peer }) => peer).map(({ name }) => name);
    throw new Error(`--against takes of: ${names.join(', ')}.`);
  }
  return { rounds, measures, contestants, isForGuide: values.write, isProfile: values.profile };
}
