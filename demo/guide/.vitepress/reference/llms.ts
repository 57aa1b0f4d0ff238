import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

const GUIDE = 'demo/guide';
const PUBLIC = `${GUIDE}/public`;

/** Reads a page, and puts the files that it includes into its text. */
function readWhole(page: string): string {
  return readFileSync(`${GUIDE}/${page}`, 'utf8')
    .replaceAll(/^<!--@include: (?<path>\S+?)(?:#(?<region>\w+))?-->$/gm, (...found: unknown[]) => {
      const { path, region } = found.at(-1) as { path: string; region?: string };
      const text = readFileSync(`${GUIDE}/${path}`, 'utf8');
      return region ? (text.split(`region ${region} -->`)[1] ?? '').replace(/<!-- #end$/, '') : text;
    })
    .replaceAll(
      /^<<< (?<path>\S+)$/gm,
      (_, path: string) => `\`\`\`\n${readFileSync(`${GUIDE}/${path}`, 'utf8')}\`\`\``,
    );
}

const titleOf = (text: string): string => /^# (?<title>.+)$/m.exec(text)?.groups?.['title'] ?? '';

/** Writes two files for language models: a list of the guide's pages, and all pages as one text (https://llmstxt.org). */
export function makeLlmsTexts(): void {
  const pages = readdirSync(GUIDE, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && !/^(?:\.vitepress|public)\/|^(?:index|measured|builder)\.md$/.test(path))
    .sort()
    .map((path) => ({ path, text: readWhole(path) }));
  const list = pages.map(({ path, text }) => `- [${titleOf(text)}](/guide/${path.replace(/\.md$/, '')})`).join('\n');
  mkdirSync(PUBLIC, { recursive: true });
  writeFileSync(
    `${PUBLIC}/llms.txt`,
    `# Askfirst

> A cookie consent widget for browsers: nothing is stored and nothing is sent until the visitor was asked. Begin with /guide/agents.

## Pages

${list}
`,
  );
  writeFileSync(`${PUBLIC}/llms-full.txt`, pages.map(({ text }) => text.trim()).join('\n\n---\n\n'));
}
