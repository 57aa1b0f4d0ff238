import { lasting } from './lasting.mjs';

export default lasting('happy-dom');
