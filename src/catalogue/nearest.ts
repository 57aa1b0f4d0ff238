/** Each letter with the next one. */
const pairsOf = (word: string): readonly string[] => Array.from(word, (_, index) => word.slice(index, index + 2));

/** How many pairs of letters two words share, from 0 to 1 (Dice). */
const likeness = (one: string, other: string): number => {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  return (2 * pairs.filter((pair) => others.includes(pair)).length) / (pairs.length + others.length);
};

/** The three words that somebody most likely meant. */
export const nearest = (written: string, words: readonly string[]): readonly string[] =>
  words
    .map((word) => ({ word, like: likeness(written.toLowerCase(), word) }))
    .sort((one, other) => other.like - one.like)
    .slice(0, 3)
    .map(({ word }) => word);
