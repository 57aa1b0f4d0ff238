// src/locales/en-punctuation.ts
/** The punctuation between parts that aren't one translated sentence. It includes the space after it, if the language has one. */
var enPunctuation = {
	/** Between a label and its value. */
	colon: ": ",
	/** Ends a sentence that is made of parts. */
	stop: ". "
};
// src/ui/words/punctuation-of.ts
/** The language's punctuation, for sentences that are made of parts. */
var punctuationOf = ({ texts }) => {
	const { colon = enPunctuation.colon, stop = enPunctuation.stop } = texts;
	return {
		colon,
		stop
	};
};
export { punctuationOf };

//# sourceMappingURL=punctuation-of.js.map