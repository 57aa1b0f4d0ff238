// src/ui/words/isolate.ts
/** Letters that are written from right to left: Hebrew, Arabic and their neighbours in Unicode. */
var RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
/**
* A name that can't change the direction of the sentence around it (Unicode, UAX #9). If nothing in the sentence is written in the other
* direction, the name is unchanged.
*/
var isolate = ({ texts }, name) => name && (texts.direction === "rtl" || RIGHT_TO_LEFT.test(name)) ? `\u2068${name}\u2069` : name;
export { isolate };

//# sourceMappingURL=isolate.js.map