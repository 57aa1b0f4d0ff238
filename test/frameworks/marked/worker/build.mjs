// Makes one file of the worker, as a tool for workers does.
import { build } from 'vite';

await build({
  configFile: false,
  logLevel: 'warn',
  build: { ssr: 'worker.js', outDir: '.tmp', emptyOutDir: true },
  ssr: { noExternal: true, target: 'webworker' },
});
