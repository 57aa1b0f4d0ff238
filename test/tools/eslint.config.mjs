import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import { cleverForms, plainForms } from './plain-forms.mjs';

/** The rules that demand plain forms. */
const plainRules = {
  'plain-forms/no-pattern-over-words': 'error',
  'plain-forms/no-cast-of-nothing': 'error',
  'no-restricted-syntax': ['error', ...cleverForms],
  'no-sequences': ['error', { allowInParentheses: false }],
  'no-nested-ternary': 'error',
  eqeqeq: 'error',
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
};

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
      // TypeScript's types describe the newest browsers. Older ones need a check whether a feature exists.
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
    // Plain forms. Styles and texts are exempt from the limits of length below, because they are long lists.
    files: ['src/**/*.ts'],
    plugins: { 'plain-forms': plainForms },
    rules: plainRules,
  },
  { files: ['src/locales/*.ts', 'src/**/*.styles.ts'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    // Chai's assertions are expressions (`expect(x).to.be.true`), and a test should fail if something is undefined.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // Tests keep the browser's own methods to compare and to restore them.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Unit tests wait for a condition or for the next task, not for a time. `nextTask` has the only timer.
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
  // Parts of these files run in the page.
  { files: ['test/{bench,engines,mutants}/**/*.{js,mjs}'], languageOptions: { globals: globals.browser } },
  { files: ['demo/**/*.{js,mjs}'], languageOptions: { globals: { ...globals.browser, askfirst: 'readonly' } } },
);
