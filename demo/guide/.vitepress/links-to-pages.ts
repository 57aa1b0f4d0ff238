import { posix } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';

/** Some documents are beside the code. The path of each, and the page of the guide that shows it. */
const PAGES: Readonly<Record<string, string>> = {
  'src/adapters/README.md': 'adapters.md',
  'src/audit/README.md': 'audit.md',
  'src/catalogue/README.md': 'catalogue.md',
  'src/catalogue/services.md': 'services.md',
  'src/coming-from/README.md': 'coming-from.md',
  'src/frameworks/README.md': 'frameworks.md',
  'src/testing/README.md': 'tests-of-a-site.md',
  'src/ui/README.md': 'looks.md',
};
const GUIDE = 'demo/guide';
const REPOSITORY = 'https://github.com/askfirst/askfirst/blob/main';

/** The path of the document that a page of the guide shows. For other pages it is the path of the page. */
const sourceOf = (page: string): string =>
  Object.entries(PAGES).find(([, shown]) => shown === page)?.[0] ?? posix.join(GUIDE, page);

/** The target of a link in the guide: a page of the guide if there is one, else the file in the repository. */
function targetOf(link: string, page: string): string {
  const [path = '', fragment] = link.split('#');
  const file = posix.join(posix.dirname(sourceOf(page)), path);
  const end = fragment === undefined ? '' : `#${fragment}`;
  const isPage = file.startsWith(`${GUIDE}/`) && file.endsWith('.md');
  const shown = PAGES[file] ?? (isPage ? file.slice(GUIDE.length + 1) : undefined);
  return shown ? posix.relative(posix.dirname(page), shown) + end : `${REPOSITORY}/${file}${end}`;
}

/** Documents link to each other by their paths in the repository. In the guide, these links lead to the guide's pages. */
export function linksToPages(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('links-to-pages', ({ tokens, env }) => {
    const page = (env as { relativePath?: string }).relativePath ?? 'index.md';
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const link = token.attrGet('href');
      if (token.type !== 'link_open' || !link || /^(?:[a-z]+:|#|\/)/.test(link)) continue;
      token.attrSet('href', targetOf(link, page));
    }
  });
}
