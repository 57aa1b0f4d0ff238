import { readFileSync } from 'node:fs';
import { defineConfig, type BuildEnvironmentOptions, type LibraryOptions, type Plugin } from 'vite';
import { buildEverything } from './src/build/build-everything.ts';
import { withoutSources, writeCatalogue } from './src/build/catalogue.ts';
import { writeGateTexts } from './src/build/gate-texts.ts';
import { inlineCopy } from './src/build/inline-copy.ts';
import { isLanguage, languageEntries, listLanguages } from './src/build/languages.ts';
import { minifyAgain, minifyTemplates } from './src/build/minify.ts';
import { rebuildOnChange } from './src/build/rebuild-on-change.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

interface Bundle extends BuildEnvironmentOptions {
  readonly lib: LibraryOptions;
}

/** The mode that leaves scripts readable. */
const READABLE = 'readable';
/** The build of what runs in Node. */
const NODE = 'node';

/** A classic script, in one file: it runs before whatever follows its tag. `name` is the global that it would give what it exports. */
const classic = (file: string, source: string, name: string): Bundle => ({
  lib: { entry: { [file]: source }, formats: ['iife'], name },
});

/** A module that shares nothing with the UI. Vite keeps the white space of modules unless the minifier is asked for. */
const alone = (file: string, source: string): Bundle => ({
  lib: { entry: { [file]: source }, formats: ['es'] },
  rolldownOptions: { output: { minify: true } },
});

/** What is built. Each is a build of its own, since a classic script can't share files with modules. */
const bundles: Readonly<Record<string, Bundle>> = {
  // What every page loads first: all that a visitor who has answered pays for.
  gate: classic('askfirst', 'src/script/askfirst.ts', 'Askfirst'),
  // The same with what holds declared hosts and entries, for policies that declare some.
  full: classic('askfirst-full', 'src/script/askfirst-full.ts', 'AskfirstFull'),
  // Holds declared hosts and entries, beside a gate that can't.
  declared: classic('askfirst-declared', 'src/script/declared.ts', 'AskfirstDeclared'),
  // Goes before the gate on pages that require trusted types.
  trusted: classic('askfirst-trusted', 'src/script/trusted.ts', 'AskfirstTrusted'),
  // Tells the vendors that the tag names. Classic, so that they are told before the page's next script.
  adapters: classic('askfirst-adapters', 'src/script/adapters.ts', 'AskfirstAdapters'),
  // Completes the policy from the catalogue on pages that have no build: between the policy and the gate.
  catalogue: classic('askfirst-catalogue', 'src/script/catalogue.ts', 'AskfirstCatalogue'),
  // Takes over another tool's answer and marks: before the gate.
  comingFrom: classic('askfirst-coming-from', 'src/script/coming-from.ts', 'AskfirstComingFrom'),
  // The floating button.
  button: alone('askfirst-button', 'src/script/button.ts'),
  // What only some released marks need.
  released: alone('askfirst-released', 'src/on-demand/released.ts'),
  // The UI for script tags: modules with lit inside.
  ui: {
    lib: { entry: { 'askfirst-ui': 'src/ui.ts', ...languageEntries }, formats: ['es'] },
    rolldownOptions: {
      // What the later files share stays in the first one, so that a first visit asks for two files and no more.
      // lit only notes its version on the page's global. Without this it would be a file, and a request, of its own.
      treeshake: { moduleSideEffects: [{ test: /lit-html/, sideEffects: false }] },
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        chunkFileNames: 'askfirst-[name].js',
        // What several of the later files share, and what is too small to be worth a request of its own.
        codeSplitting: {
          groups: [
            {
              name: 'record',
              test: /\/(?:record\/(?:day-of|format-record)|page\/(?:erase-cookie|read-cookies)|policy\/since-of)\.ts$/,
            },
            {
              name: 'names',
              // What looks up a language stays where the question has it.
              includeDependenciesRecursively: false,
              test: /\/(?:rules\/(?:entry-name|glob)|policy\/entry-kinds|words\/(?:name-signal|isolate|find-locale|punctuation-of|say-\w+)|locales\/en-punctuation|base\/watch-navigation)\.ts$/,
            },
            { name: 'erase-entry', test: /\/entries\/(?:entry-names|erase-entry)\.ts$/ },
          ],
        },
      },
    },
  },
  // For bundlers: readable, with source maps; the dependencies stay imports.
  npm: {
    minify: false,
    sourcemap: true,
    lib: {
      entry: {
        index: 'src/index.ts',
        ui: 'src/ui.ts',
        adapters: 'src/adapters.ts',
        catalogue: 'src/catalogue.ts',
        react: 'src/react.ts',
        vue: 'src/vue.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      external: (id) => /^(?:lit|js-cookie|react|vue)(?:$|\/)/.test(id) || isLanguage(id),
      output: {
        chunkFileNames: 'parts/[name].js',
        minifyInternalExports: false,
        // In an app with server components, hooks are the client's.
        banner: ({ name }) => (name === 'react' ? "'use client';" : ''),
      },
    },
  },
  // For servers and builds, with the parser inside: nobody installs it for the widget's sake.
  servers: {
    lib: { entry: { mark: 'src/mark.ts', vite: 'src/vite.ts' }, formats: ['es'] },
    license: { fileName: 'mark.licenses.md' },
    rolldownOptions: {
      platform: 'node',
      external: /^(?:node:|#gate-texts$)/,
      output: { minify: true, chunkFileNames: 'parts/mark-[name].js' },
    },
  },
  // The command and what tests use, with their libraries inside: whoever installs the widget for its pages installs none of them.
  [NODE]: {
    minify: false,
    license: { fileName: 'audit/licenses.md' },
    lib: { entry: { testing: 'src/testing.ts', command: 'src/audit/command.ts' }, formats: ['es'] },
    rolldownOptions: {
      platform: 'node',
      external: /^(?:node:|playwright|@playwright|@duckduckgo)/,
      output: { entryFileNames: 'audit/[name].js', chunkFileNames: 'audit/[name].js', minifyInternalExports: false },
    },
  },
};

const only = (plugin: Plugin, isMeant: (bundle: string) => boolean): Plugin => ({
  ...plugin,
  applyToEnvironment: ({ name }) => isMeant(name),
});

const environments = Object.fromEntries(
  Object.entries(bundles).map(([name, { lib, rolldownOptions, ...build }]) => [
    name,
    {
      consumer: name === NODE ? ('server' as const) : ('client' as const),
      // Libraries are put in, and none is left to be found by who runs it.
      ...(name === NODE && { resolve: { noExternal: true as const } }),
      build: {
        ...build,
        lib: { ...lib, fileName: (_format: string, file: string) => `${file}.js` },
        // How long its plugins take is of no use to whoever builds.
        rolldownOptions: { ...rolldownOptions, checks: { pluginTimings: false } },
      },
    },
  ]),
);

/**
 * - `vite build` makes all that ships.
 * - `vite build --mode code` makes the scripts alone, for a quick try.
 * - `vite build --mode dev` does so again on each change, and serves the demo.
 * - `vite build --mode readable` makes the scripts alone, in `.tmp/readable`, with the names they have in the source, for a profile.
 */
export default defineConfig(({ mode }) => ({
  logLevel: 'warn',
  // Receipts name the version that made them.
  define: { ASKFIRST_VERSION: JSON.stringify(version) },
  plugins: [
    only(listLanguages, (bundle) => bundle === 'ui'),
    only(withoutSources, (bundle) => bundle === 'catalogue'),
    only(minifyTemplates, (bundle) => bundle !== 'npm' && bundle !== NODE),
    only(minifyAgain, (bundle) => bundle !== 'npm' && bundle !== NODE && mode !== READABLE),
    only(inlineCopy, (bundle) => bundle === 'gate' || bundle === 'full'),
  ],
  environments,
  build: {
    target: 'es2022',
    emptyOutDir: false,
    copyPublicDir: false,
    ...(mode === READABLE && { outDir: '.tmp/readable', minify: false }),
  },
  builder: {
    async buildApp(builder) {
      const buildCode = async (): Promise<void> => {
        const ours = Object.values(builder.environments).filter(({ name }) => name in bundles);
        await Promise.all(ours.map((bundle) => builder.build(bundle)));
        writeCatalogue(builder.config.build.outDir);
        writeGateTexts(builder.config.build.outDir);
      };
      if (mode === 'code' || mode === READABLE) await buildCode();
      else if (mode === 'dev') await rebuildOnChange(buildCode);
      else await buildEverything(buildCode);
    },
  },
}));
