/** Those that Vite builds: how their types are checked, and with which plugins. */
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
 * Those that have a tool and dependencies of their own: what builds them, in which version of Node at least, and what serves
 * them at PORT, or where their files lie. `hasTag`: the page has the gate as a script tag, from `public`.
 */
const withTool = {
  angular: { tool: ['@angular/cli/bin/ng.js', 'build'], needs: 24, files: '.tmp/site' },
  next: { tool: ['next/dist/bin/next', 'build'], server: ['node_modules/next/dist/bin/next', 'start'], hasTag: true },
  astro: { tool: ['astro/bin/astro.mjs', 'build'], needs: 24, files: '.tmp/site', hasTag: true },
  nuxt: { tool: ['nuxt/bin/nuxt.mjs', 'build'], needs: 24, server: ['.tmp/output/server/index.mjs'], hasTag: true },
};

/**
 * Those whose finished pages are marked, by the guide's example for them: what is in it, and the file that it becomes. Their pages ask
 * others by plain tags.
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

export const projects = { ...withVite, ...withTool, ...marked };
