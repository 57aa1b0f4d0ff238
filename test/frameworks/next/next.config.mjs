import { fileURLToPath } from 'node:url';

export default {
  distDir: '.tmp/built',
  // The policy is outside of the project's folder.
  turbopack: { root: fileURLToPath(new URL('..', import.meta.url)) },
};
