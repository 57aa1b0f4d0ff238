import { fileURLToPath } from 'node:url';

export default {
  distDir: '.tmp/built',
  // The policy lies beside the project.
  turbopack: { root: fileURLToPath(new URL('..', import.meta.url)) },
};
