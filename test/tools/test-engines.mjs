// npm run test:engines: the tests in Firefox and WebKit, and one closing line for all of it: "N passed, N failed".
import { testEngines } from './engines.mjs';
import { createParts, node } from './parts.mjs';

const parts = createParts();
if (parts.check('Build', node('test/tools/build.mjs', 'code'))) await testEngines(parts);
parts.close();
