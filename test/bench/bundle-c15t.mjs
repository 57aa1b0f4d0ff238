import { build } from 'vite';

/** c15t is published as modules for bundlers. Bundles each way of using it into one file in .tmp/bench/c15t. */
export async function bundleC15t() {
  for (const name of ['headless', 'react'])
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: '.tmp/bench/c15t',
        emptyOutDir: false,
        target: 'es2022',
        rolldownOptions: {
          input: { [name]: `test/bench/c15t/${name}.js` },
          output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]', codeSplitting: false },
        },
      },
    });
}
