/** Each framework: how its types are checked, and how Vite builds it. */
export const projects = {
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
