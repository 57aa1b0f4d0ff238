// src/core/policy/nearest.ts
/**
* The next row of the table of edit distances: the distances between each beginning of `written` and the beginning of `word` that ends with
* its letter `at`.
*/
var nextRow = (written, word, at, last, beforeLast) => {
	const row = [at];
	for (let letter = 1; letter <= written.length; letter++) {
		const isSame = written[letter - 1] === word[at - 1];
		const replaced = (last[letter - 1] ?? 0) + (isSame ? 0 : 1);
		const inserted = (row[letter - 1] ?? 0) + 1;
		const removed = (last[letter] ?? 0) + 1;
		const swapped = written[letter - 1] === word[at - 2] && written[letter - 2] === word[at - 1] && beforeLast ? (beforeLast[letter - 2] ?? 0) + 1 : Infinity;
		row.push(Math.min(replaced, inserted, removed, swapped));
	}
	return row;
};
/** The number of letters that have to be added, removed, replaced or swapped with their neighbour (optimal string alignment). */
var editDistance = (written, word) => {
	let beforeLast;
	let last = [...Array(written.length + 1).keys()];
	for (let at = 1; at <= word.length; at++) {
		const row = nextRow(written, word, at, last, beforeLast);
		beforeLast = last;
		last = row;
	}
	return last[written.length] ?? 0;
};
/** The distance of a word that contains the other one, however long the rest is. */
var CONTAINED = .35;
/** How far two words are apart, from 0 (the same) to 1 (nothing in common). */
var difference = (written, word) => {
	const share = editDistance(written, word) / Math.max(written.length, word.length, 1);
	return written !== "" && (word.includes(written) || written.includes(word)) ? Math.min(share, CONTAINED) : share;
};
/**
* The words that somebody most likely meant, the nearest first. Upper and lower case count as the same.
* @param count how many of them, at most
*/
var nearest = (written, words, count = 3) => words.map((word) => ({
	word,
	away: difference(written.toLowerCase(), word.toLowerCase())
})).sort((one, other) => one.away - other.away).slice(0, count).map(({ word }) => word);
export { nearest };

//# sourceMappingURL=nearest.js.map