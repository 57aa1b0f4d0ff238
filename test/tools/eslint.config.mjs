import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import { cleverForms, plainForms } from './plain-forms.mjs';

/** These have a clever form still, of which the linter only warns: the list only becomes shorter. */
const STILL_CLEVER = [
  'src/core/holding/held-elements.ts',
  'src/core/holding/hold-markup.ts',
  'src/core/page/watch-elements.ts',
];

/** How plain forms are asked for. */
const plainRules = (severity) => ({
  'plain-forms/no-pattern-over-words': severity,
  'plain-forms/no-cast-of-nothing': severity,
  'no-restricted-syntax': [severity, ...cleverForms],
  'no-sequences': [severity, { allowInParentheses: false }],
  'no-nested-ternary': severity,
  eqeqeq: severity,
  'max-lines-per-function': [severity, { max: 60, skipBlankLines: true, skipComments: true }],
  'max-lines': [severity, { max: 250, skipBlankLines: true, skipComments: true }],
});

export default tseslint.config(
  {
    ignores: [
      ...['dist', 'coverage', '.tmp', '.rebuilt', 'test/frameworks/*/', 'src/frameworks/*.d.ts'],
      ...['demo/guide/.vitepress/dist', 'demo/guide/.vitepress/cache'],
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      ...tseslint.configs.stylisticTypeChecked,
      lit['flat/recommended'],
      wc['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['vite.config.ts'], defaultProject: 'src/build/tsconfig.json' },
        tsconfigRootDir: fileURLToPath(new URL('../..', import.meta.url)),
      },
    },
    rules: {
      // TypeScript lists what the newest browsers have: asking whether it is there is how the others are served.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Contradicts no-non-null-assertion.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // Plain forms. The looks and the texts are long lists.
    files: ['src/**/*.ts'],
    plugins: { 'plain-forms': plainForms },
    rules: plainRules('error'),
  },
  { files: STILL_CLEVER, rules: plainRules('warn') },
  { files: ['src/locales/*.ts', 'src/**/*.styles.ts'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    // Assertions read like `expect(x).to.be.true`, and a test that meets undefined is meant to fail.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // They keep the browser's own to compare, and to put it back.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Unit tests wait for a condition, or for what comes after something. `nextTask` is made of the one timer.
    files: ['test/{adapters,catalogue,coming-from,core,gates,mark,start,ui}/**/*.ts'],
    ignores: ['test/core/next-task.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Promise'] CallExpression[callee.name='setTimeout']",
          message: 'wait for a condition: `until`; or for what comes after: `nextTask`',
        },
      ],
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  // Parts of them run in the page.
  { files: ['test/{bench,engines,mutants}/**/*.{js,mjs}'], languageOptions: { globals: globals.browser } },
  { files: ['demo/**/*.{js,mjs}'], languageOptions: { globals: { ...globals.browser, askfirst: 'readonly' } } },
);
