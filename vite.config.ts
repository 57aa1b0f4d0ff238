import { readdirSync, readFileSync } from 'node:fs';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'terser';
import { defineConfig, type BuildEnvironmentOptions, type Plugin } from 'vite';

/** Takes the white space out of html`…` and css`…`; what stands in ${…} stays as it is. */
const minifyTemplates: Plugin = {
  name: 'minify-templates',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\b(?:html|css|svg)`/ },
    async handler(code, id) {
      const out = await minifyHTMLLiterals(code, { fileName: id });
      return out && { code: out.code, map: out.map ?? null };
    },
  },
};

/**
 * Has V8 compile a file as a whole (explicit compile hints, from Chrome 136). Nearly every function here is called as the file loads, and
 * compiling each on its first call takes as long as running them all.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** Terser finds 1 % in what Vite's own minifier leaves. */
const minifyAgain: Plugin = {
  name: 'minify-again',
  async generateBundle({ format }, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const { code = file.code } = await minify(file.code, {
        ecma: 2020,
        compress: { passes: 4, unsafe_arrows: true },
        // A classic script's names would be the page's.
        toplevel: format === 'es',
      });
      file.code = COMPILE_AT_ONCE + code;
    }
  },
};

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

/** English comes with the UI; every other language is a file of its own, named by its tag and shared by both bundles of the UI. */
const languages = readdirSync('src/locales').filter((file) => !/^(?:index|en(?:-\w+)?)\.ts$/.test(file));
const tags = languages.map((file) => file.slice(0, -'.ts'.length));
const languageEntries = Object.fromEntries(tags.map((tag) => [`locales/${tag}`, `src/locales/${tag}.ts`]));
const isLanguage = (id: string) => tags.some((tag) => id === `./${tag}.js`);

/** In the UI of <script> users their tags stand for them all: 60 imports would weigh as much as a tenth of it. */
const listLanguages: Plugin = {
  name: 'list-languages',
  transform: {
    filter: { id: /\/src\/locales\/index\.ts$/ },
    handler() {
      // Two letters each, but for those that name a region or a script.
      const list = tags.filter((tag) => tag.includes('-')).map((tag) => JSON.stringify(tag));
      list.push(`...${JSON.stringify(tags.filter((tag) => !tag.includes('-')).join(''))}.match(/../g)`);
      const load = "[tag, () => import(/* @vite-ignore */ './locales/' + tag + '.js')]";
      return { code: `export const languages = Object.fromEntries([${list.join()}].map((tag) => ${load}))`, map: null };
    },
  },
};

/** What completes a policy in the page takes the facts without what they were taken from. */
const withoutSources: Plugin = {
  name: 'without-sources',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/catalogue\/.*\.json$/ },
    handler: (json) =>
      JSON.stringify(JSON.parse(json), (key, value: unknown) => (key === 'source' ? undefined : value)),
  },
};

// One build per mode, since a classic script can't share chunks with modules.
const builds: Record<string, BuildEnvironmentOptions> = {
  // The classic script, in one file, which every visitor pays for on every page.
  gate: {
    lib: { entry: { askfirst: 'src/askfirst.ts' }, formats: ['iife'], name: 'Askfirst' },
  },
  // What holds requests for declared hosts: a classic script too, for pages whose policy declares some.
  declared: {
    lib: { entry: { 'askfirst-declared': 'src/declared.ts' }, formats: ['iife'], name: 'AskfirstDeclared' },
  },
  // What pages that require trusted types load before the gate.
  trusted: {
    lib: { entry: { 'askfirst-trusted': 'src/trusted.ts' }, formats: ['iife'], name: 'AskfirstTrusted' },
  },
  // The floating button: a module that shares nothing with the UI.
  button: {
    lib: { entry: { 'askfirst-button': 'src/button.ts' }, formats: ['es'] },
    rolldownOptions: { output: { minify: true } },
  },
  // Who else is told, for pages whose tag names them: classic too, so that they are told before the page's next script.
  adapters: {
    lib: { entry: { 'askfirst-adapters': 'src/adapters-named.ts' }, formats: ['iife'], name: 'AskfirstAdapters' },
  },
  // The catalogue, for pages that have no build: classic, between the policy and the gate.
  catalogue: {
    lib: { entry: { 'askfirst-catalogue': 'src/catalogue-in-page.ts' }, formats: ['iife'], name: 'AskfirstCatalogue' },
  },
  // What takes over another tool's answer and marks, for pages that come from one: classic, before the gate.
  'coming-from': {
    lib: { entry: { 'askfirst-coming-from': 'src/coming-from.ts' }, formats: ['iife'], name: 'AskfirstComingFrom' },
  },
  // For <script> users: a module with lit inside. Vite keeps the white space of ES libraries unless the minifier is asked for.
  cdn: {
    lib: { entry: { 'askfirst-ui': 'src/ui.ts', ...languageEntries }, formats: ['es'] },
    // What the later files share stays in the first one, so that a first visit asks for two files and no more.
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: { minify: true, chunkFileNames: 'askfirst-[name].js' },
    },
  },
  // For bundlers: readable, the dependencies stay imports.
  npm: {
    minify: false,
    lib: {
      entry: { index: 'src/index.ts', ui: 'src/ui.ts', adapters: 'src/adapters.ts', catalogue: 'src/catalogue.ts' },
      formats: ['es'],
    },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      external: (id) => /^(?:lit|js-cookie)(?:$|\/)/.test(id) || isLanguage(id),
      output: { chunkFileNames: 'parts/[name].js', minifyInternalExports: false },
    },
  },
};

export default defineConfig(({ mode }) => {
  const build = builds[mode];
  if (!build?.lib) throw new Error(`No such build: "${mode}". There are: ${Object.keys(builds).join(', ')}.`);
  return {
    // Receipts name the version that made them.
    define: { ASKFIRST_VERSION: JSON.stringify(version) },
    plugins:
      mode === 'npm'
        ? []
        : [
            ...(mode === 'cdn' ? [listLanguages] : []),
            ...(mode === 'catalogue' ? [withoutSources] : []),
            minifyTemplates,
            minifyAgain,
          ],
    build: {
      ...build,
      // What is minified twice has no map; what bundlers take is readable, and has.
      sourcemap: mode === 'npm',
      lib: { ...build.lib, fileName: (_format, name) => `${name}.js` },
      target: 'es2022',
      emptyOutDir: false,
      copyPublicDir: false,
    },
  };
});
