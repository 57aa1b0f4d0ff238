// Bundles the worker into one file, as tools for workers do.
import { build } from 'vite';

await build({
  configFile: false,
  logLevel: 'warn',
  build: { ssr: 'worker.js', outDir: '.tmp', emptyOutDir: true },
  ssr: { noExternal: true, target: 'webworker' },
});
