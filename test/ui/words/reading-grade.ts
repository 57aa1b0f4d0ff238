/** So many syllables as groups of vowels; a mute e at the end is none ("come", "stored", not "table", "erased"). */
const countSyllables = (word: string): number => {
  const heard = word.toLowerCase().replace(/(?:[^laeiouy]|(?<![^aeiouy])l)e$|(?<=[^aeioutd])ed$/, '');
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 0);
};

/**
 * The school year in which a text can be read, after Flesch and Kincaid (1975): 0.39 words per sentence + 11.8 syllables per word - 15.59.
 * A colon ends a sentence too, as a list or a name stands behind it.
 */
export const readingGrade = (text: string): number => {
  const sentences = text.split(/[.:?!](?:\s|$)/).filter((one) => /[a-z]/i.test(one));
  const words = text.match(/[a-z’-]+/gi) ?? [];
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
};
