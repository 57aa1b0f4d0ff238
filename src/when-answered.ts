// What is needed once the visitor answers, so that it is one file, and none of it has to be there before the banner.
export { watchActivation } from './core/activation.js';
export { answering } from './core/answer.js';
export { catchingUp } from './core/late.js';
export { outcomeOf } from './ui/outcome.js';
export { fairness } from './ui/fairness.js';
