const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();

/** A text as code for a table. An empty text stays empty. */
export const code = (text: string): string => (text ? `\`${text.replaceAll('`', '')}\`` : '');

/** Escapes a text, so that neither a browser nor Vue reads it as markup. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('{{', '&#123;&#123;');

/** The words of a comment as Markdown. Code between backticks stays code. */
export const words = (text: string): string =>
  text
    .split('`')
    .map((part, index) => (index % 2 ? code(part) : escapeHtml(part).replaceAll(/[*_[\]]/g, '\\$&')))
    .join('');

/** Makes a Markdown table from cells that are Markdown already. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
