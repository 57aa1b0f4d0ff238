// src/locales/en-punctuation.ts
/** How parts are put together that no sentence holds: with the space that follows, where the language has one. */
var enPunctuation = {
	/** Stands between a label and what it labels. */
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