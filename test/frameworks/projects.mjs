/** The projects that Vite builds: their type checker and their plugins. */
const withVite = {
  react: { check: 'typescript/bin/tsc', plugins: async () => [] },
  preact: { check: 'typescript/bin/tsc', plugins: async () => [] },
  solid: {
    check: 'typescript/bin/tsc',
    plugins: async () => [(await import('vite-plugin-solid')).default()],
  },
  vue: {
    check: 'vue-tsc/bin/vue-tsc.js',
    plugins: async () => {
      const isCustomElement = (tag) => tag.startsWith('askfirst-');
      return [(await import('@vitejs/plugin-vue')).default({ template: { compilerOptions: { isCustomElement } } })];
    },
  },
  svelte: {
    check: 'svelte-check/bin/svelte-check',
    args: ['--tsconfig', 'tsconfig.json', '--workspace', '.', '--fail-on-warnings'],
    plugins: async () => [(await import('@sveltejs/vite-plugin-svelte')).svelte({ configFile: false })],
  },
};

/**
 * The projects with their own build tool and dependencies. `tool` builds them, `needs` is the lowest version of Node, `server` serves them
 * at PORT, `files` is the folder of a static site, and `hasTag` says that the page has the gate as a script tag, from `public`.
 */
const withTool = {
  angular: { tool: ['@angular/cli/bin/ng.js', 'build'], needs: 24, files: '.tmp/site' },
  next: { tool: ['next/dist/bin/next', 'build'], server: ['node_modules/next/dist/bin/next', 'start'], hasTag: true },
  astro: { tool: ['astro/bin/astro.mjs', 'build'], needs: 24, files: '.tmp/site', hasTag: true },
  nuxt: { tool: ['nuxt/bin/nuxt.mjs', 'build'], needs: 24, server: ['.tmp/output/server/index.mjs'], hasTag: true },
};

/**
 * The projects whose finished pages are marked by the guide's example. `example` has a text that identifies the example, the file that it
 * is written to, and the page that has it, unless that is the one about marking. Their pages have ordinary tags of other sites.
 */
const marked = {
  'marked/eleventy': {
    example: ['// Eleventy', 'eleventy.config.js'],
    tool: ['@11ty/eleventy/cmd.cjs'],
    files: '_site',
  },
  'marked/sveltekit': {
    example: ['// SvelteKit', 'src/hooks.server.js'],
    tool: ['vite/bin/vite.js', 'build'],
    needs: 24,
    server: ['.tmp/output/index.js'],
    hasTag: true,
  },
  'marked/astro': {
    example: ['// Astro', 'src/middleware.js'],
    tool: ['astro/bin/astro.mjs', 'build'],
    needs: 24,
    files: '.tmp/site',
    hasTag: true,
  },
  'marked/nuxt': {
    example: ['// Nuxt', 'server/plugins/askfirst.js'],
    tool: ['nuxt/bin/nuxt.mjs', 'build'],
    needs: 24,
    server: ['.tmp/output/server/index.mjs'],
    hasTag: true,
  },
  'marked/worker': {
    example: ['markStream(policy)', 'worker.js'],
    tool: ['../build.mjs'],
    server: ['serve.mjs'],
  },
};

/**
 * The tools for tests in which the visitor has answered already, each by its example. Of Cypress only the types are checked: what it runs
 * comes from a server of its own.
 */
const tested = {
  // A page of a developer, whose components are edited while it runs.
  'tested/hot': { tool: ['vite/bin/vite.js', '--version'], server: ['serve.mjs'] },
  'tested/storybook': {
    example: ['// .storybook/preview.js', '.storybook/preview.js', 'src/testing/README.md'],
    tool: ['storybook/dist/bin/dispatcher.js', 'build', '--output-dir', '.tmp/site', '--disable-telemetry', '--quiet'],
    files: '.tmp/site',
  },
  'tested/cypress': {
    example: ['// cypress/support/e2e.js', 'cypress/support/e2e.js', 'src/testing/README.md'],
    tool: ['typescript/bin/tsc', '-p', '.'],
  },
};

export const projects = { ...withVite, ...withTool, ...marked, ...tested };
