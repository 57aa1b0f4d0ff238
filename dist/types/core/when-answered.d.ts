export { watchActivation } from './activation.js';
export { answering } from './answer.js';
export { catchingUp } from './late.js';
