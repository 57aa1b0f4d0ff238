// npm run test:engines: runs the tests in Firefox and WebKit. The last line is "N passed, N failed".
import { testEngines } from './engines.mjs';
import { createParts } from './parts.mjs';
import { runNode } from './run-node.mjs';

const parts = createParts();
const isBuilt = await runNode(['node_modules/vite/bin/vite.js', 'build', '--mode', 'code']);
if (parts.check('Build', isBuilt)) await testEngines(parts);
parts.close();
