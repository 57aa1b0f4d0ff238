import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

/** What stands in for the commands of the unit tests' own runner: the keyboard and the mouse. */
const COMMANDS = `
export const sendKeys = (keys) => window.act('keyboard', keys);
export const sendMouse = (mouse) => window.act('mouse', mouse);`;
const commands = {
  name: 'commands',
  enforce: 'pre',
  resolveId: (id) => (id === '@web/test-runner-commands' ? '\0commands' : undefined),
  load: (id) => (id === '\0commands' ? COMMANDS : undefined),
};

/** What tests load into pages of their own. */
const loadedBy = (test) => [...readFileSync(test, 'utf8').matchAll(/'\/(src\/[\w/-]+\.ts)'/g)].map(([, path]) => path);

/**
 * Makes modules for the browser of the test files, with the instrumented files in the place of those they were made of.
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
