// What is needed once the visitor answers, so that it is one file, and none of it has to be there before the banner. What an owner may have
// to mend can wait as well.
export { watchActivation } from './activation.js';
export { answering } from './answer.js';
export { catchingUp } from './late.js';
export { findSuspect } from './suspects.js';
