import { defineConfig } from 'vitepress';
import { codeAsItStands } from './code-as-it-stands.js';
import { makeReference } from './reference/make-reference.js';
import { linksToPages } from './links-to-pages.js';
import { sidebar } from './sidebar.js';

makeReference();

/** The guide: `npm run guide` makes it, and `npm start` serves it at /guide/. */
export default defineConfig({
  title: 'Askfirst',
  description: 'A cookie consent widget: nothing is stored and nothing is sent until the visitor was asked.',
  base: '/guide/',
  cleanUrls: true,
  markdown: {
    config(markdown) {
      codeAsItStands(markdown);
      linksToPages(markdown);
    },
  },
  // The same server also serves the files of the demo and of dist.
  ignoreDeadLinks: [/^\/(?:askfirst|demo)\//],
  themeConfig: {
    search: { provider: 'local' },
    sidebar,
    outline: [2, 3],
    socialLinks: [{ icon: 'github', link: 'https://github.com/askfirst/askfirst' }],
  },
});
