import { lasting } from './lasting.mjs';

export default lasting('jsdom');
