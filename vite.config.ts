import { readFileSync } from 'node:fs';
import { defineConfig, type BuildEnvironmentOptions, type LibraryOptions, type Plugin } from 'vite';
import { buildEverything } from './src/build/build-everything.ts';
import { captureGlobals } from './src/build/capture-globals.ts';
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

/** The mode in which scripts aren't minified. */
const READABLE = 'readable';
/** The bundle for Node: the command, and what tests import. */
const NODE = 'node';

/** A classic script in one file, so that it runs before the scripts after its tag. Vite requires `name`, a global for its exports. */
const classic = (file: string, source: string, name: string): Bundle => ({
  lib: { entry: { [file]: source }, formats: ['iife'], name },
});

/** A module that shares no file with the UI. Vite keeps white space in modules unless `minify` is set here. */
const alone = (file: string, source: string): Bundle => ({
  lib: { entry: { [file]: source }, formats: ['es'] },
  rolldownOptions: { output: { minify: true } },
});

/** The bundles. Each is built separately, because a classic script can't share files with modules. */
const bundles: Readonly<Record<string, Bundle>> = {
  // The gate. Every page loads it first, and for a visitor who has answered it is often the only file.
  gate: classic('askfirst', 'src/script/askfirst.ts', 'Askfirst'),
  // The gate together with what holds declared hosts and entries, for policies that declare any.
  full: classic('askfirst-full', 'src/script/askfirst-full.ts', 'AskfirstFull'),
  // What holds declared hosts and entries, as a separate file for the smaller gate.
  declared: classic('askfirst-declared', 'src/script/declared.ts', 'AskfirstDeclared'),
  // For pages that require Trusted Types: loaded before the gate.
  trusted: classic('askfirst-trusted', 'src/script/trusted.ts', 'AskfirstTrusted'),
  // The adapters that the tag names. A classic script, so that vendors are told before the page's next script runs.
  adapters: classic('askfirst-adapters', 'src/script/adapters.ts', 'AskfirstAdapters'),
  // Completes the policy from the catalogue, for pages without a build: loaded between the policy and the gate.
  catalogue: classic('askfirst-catalogue', 'src/script/catalogue.ts', 'AskfirstCatalogue'),
  // Takes over another tool's answer and marks: loaded before the gate.
  comingFrom: classic('askfirst-coming-from', 'src/script/coming-from.ts', 'AskfirstComingFrom'),
  // The floating button.
  button: alone('askfirst-button', 'src/script/button.ts'),
  // What only some released marks need: replayed events, modules, `whenReleased`.
  released: alone('askfirst-released', 'src/on-demand/released.ts'),
  // The UI for script tags: modules that contain lit.
  ui: {
    lib: { entry: { 'askfirst-ui': 'src/ui.ts', ...languageEntries }, formats: ['es'] },
    rolldownOptions: {
      // lit-html's only side effect is to note its version globally. Without this rule it would become a separate file, and so a request.
      treeshake: { moduleSideEffects: [{ test: /lit-html/, sideEffects: false }] },
      // Code that later files share may stay in the first file, so that a first visit requests only two files.
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        chunkFileNames: 'askfirst-[name].js',
        // Small modules that several later files share, grouped so that they don't cost a request each.
        codeSplitting: {
          groups: [
            {
              name: 'record',
              test: /\/(?:contract\/shown-event|record\/(?:day-of|format-record)|page\/(?:erase-cookie|read-cookies)|policy\/(?:cookie-of|recorded-revision|since-of))\.ts$/,
            },
            {
              name: 'names',
              // Their dependencies aren't moved along: what looks up a language stays in the banner's file.
              includeDependenciesRecursively: false,
              test: /\/(?:rules\/(?:covers|is-own-entry|glob)|policy\/(?:entry-kinds|without-visitor)|words\/(?:name-signal|isolate|punctuation-of|say-(?:date|months|revision))|locales\/en-punctuation|base\/(?:watch-navigation|logo\.styles|render-own-links|show-logo))\.ts$/,
            },
            { name: 'erase-entry', test: /\/entries\/(?:entry-names|erase-entry)\.ts$/ },
          ],
        },
      },
    },
  },
  // For bundlers: not minified, with source maps; dependencies stay imports.
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
        // Apps with React server components need this directive, since hooks run on the client only.
        banner: ({ name }) => (name === 'react' ? "'use client';" : ''),
      },
    },
  },
  // For servers and builds. The HTML parser is bundled, so that sites don't have to install it.
  servers: {
    lib: { entry: { mark: 'src/mark.ts', vite: 'src/vite.ts' }, formats: ['es'] },
    license: { fileName: 'mark.licenses.md' },
    rolldownOptions: {
      platform: 'node',
      external: /^(?:node:|#gate-texts$)/,
      output: { minify: true, chunkFileNames: 'parts/mark-[name].js' },
    },
  },
  // The command, and what tests import. Their libraries are bundled, so that sites don't have to install them.
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
      // All libraries are bundled.
      ...(name === NODE && { resolve: { noExternal: true as const } }),
      build: {
        ...build,
        lib: { ...lib, fileName: (_format: string, file: string) => `${file}.js` },
        // Don't print how long plugins take.
        rolldownOptions: { ...rolldownOptions, checks: { pluginTimings: false } },
      },
    },
  ]),
);

/**
 * - `vite build` builds everything that ships.
 * - `vite build --mode code` builds only the scripts, for a quick try.
 * - `vite build --mode dev` serves the demo, and rebuilds the scripts on each change.
 * - `vite build --mode readable` builds only the scripts, unminified, into `.tmp/readable`, for profiling.
 */
export default defineConfig(({ mode }) => ({
  logLevel: 'warn',
  // Receipts name the widget's version.
  define: { ASKFIRST_VERSION: JSON.stringify(version) },
  plugins: [
    only(listLanguages, (bundle) => bundle === 'ui'),
    only(withoutSources, (bundle) => bundle === 'catalogue'),
    only(minifyTemplates, (bundle) => bundle !== 'npm' && bundle !== NODE),
    only(captureGlobals, (bundle) => bundle === 'gate' || bundle === 'full' || bundle === 'declared'),
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
