import { defineConfig } from 'vitest/config';

/** An environment of lasting.mjs. */
const lasting = (name) => `${import.meta.dirname}/lasting-${name}.mjs`;

/** A project for one place. Every place runs the same tests. */
const place = (name, environment, setupFiles = []) => ({
  test: { name, environment, setupFiles, include: ['*.test.mjs'], root: import.meta.dirname },
});

/** A project for a framework's hooks and components. `modules` maps its packages to where they are installed. */
const framework = (name, file, modules) => ({
  esbuild: { jsx: 'automatic', jsxDev: false },
  // The tests write the guide's examples there.
  server: { fs: { allow: ['../..'] } },
  resolve: {
    alias: Object.entries({
      ...modules,
      'askfirst/react': '../../src/react.ts',
      'askfirst/vue': '../../src/vue.ts',
    }).map(([module, path]) => ({
      find: new RegExp(`^${module}$`),
      replacement: `${import.meta.dirname}/${path}`,
    })),
  },
  test: { name, environment: lasting('jsdom'), include: [`frameworks/${file}`], root: import.meta.dirname },
});

const react = (folder) => ({
  react: `${folder}/react/index.js`,
  'react/jsx-runtime': `${folder}/react/jsx-runtime.js`,
  'react-dom/client': `${folder}/react-dom/client.js`,
  'react-dom/server': `${folder}/react-dom/server.browser.js`,
});

export default defineConfig({
  test: {
    // npm test reads this file to count what passed.
    reporters: ['default', ['json', { outputFile: '../../.tmp/hosts.json' }]],
    projects: [
      place('node', 'node'),
      place('worker', 'node', ['./worker.mjs']),
      place('jsdom', lasting('jsdom')),
      place('happy-dom', lasting('happy-dom')),
      framework('react 19', 'react.test.mjs', react('node_modules')),
      framework('react 18', 'react.test.mjs', react('react-18/node_modules')),
      framework('vue', 'vue.test.mjs', {
        vue: 'node_modules/vue/dist/vue.runtime.esm-bundler.js',
        '@vue/server-renderer': 'node_modules/@vue/server-renderer/dist/server-renderer.esm-bundler.js',
      }),
    ],
  },
});
