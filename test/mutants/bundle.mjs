import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

/** Replaces the keyboard and mouse commands of web-test-runner. */
const COMMANDS = `
export const sendKeys = (keys) => window.act('keyboard', keys);
export const sendMouse = (mouse) => window.act('mouse', mouse);`;
const commands = {
  name: 'commands',
  enforce: 'pre',
  resolveId: (id) => (id === '@web/test-runner-commands' ? '\0commands' : undefined),
  load: (id) => (id === '\0commands' ? COMMANDS : undefined),
};

/** The modules that a test loads into pages of its own. */
const loadedBy = (test) => [...readFileSync(test, 'utf8').matchAll(/'\/(src\/[\w/-]+\.ts)'/g)].map(([, path]) => path);

/**
 * Bundles the test files for the browser, with the instrumented files instead of the originals.
 * @param {readonly string[]} tests
 * @param {ReadonlyMap<string, string>} instrumented
 * @param {{ folder: string, cases: number }} options
 */
export async function bundle(tests, instrumented, { folder, cases }) {
  const contents = new Map([...instrumented].map(([path, content]) => [resolve(path), content]));
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { CASES: String(cases), ASKFIRST_VERSION: '"0.0.0"', 'process.env.NODE_ENV': '"production"' },
    plugins: [commands, { name: 'mutants', enforce: 'pre', load: (id) => contents.get(id) }],
    build: {
      outDir: resolve(folder),
      emptyOutDir: true,
      minify: false,
      target: 'esnext',
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
      rollupOptions: {
        input: Object.fromEntries(
          [...tests, ...tests.flatMap(loadedBy)].map((path) => [path.replace(/\.ts$/, ''), resolve(path)]),
        ),
        preserveEntrySignatures: 'allow-extension',
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
      },
    },
  });
}
