// src/core/record/day-of.ts
/** The UTC day of a date, `YYYY-MM-DD`. */
var dayOf = (date) => date.toISOString().slice(0, 10);
export { dayOf };

//# sourceMappingURL=day-of.js.map