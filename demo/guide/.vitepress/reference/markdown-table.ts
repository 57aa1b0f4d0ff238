const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();

/** Code for a table; nothing where there is none. */
export const code = (text: string): string => (text ? `\`${text.replaceAll('`', '')}\`` : '');

/** Text that is no markup: what stands between backticks stays code. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('{{', '&#123;&#123;');

/** Words of a comment, in which code stands between backticks. */
export const words = (text: string): string =>
  text
    .split('`')
    .map((part, index) => (index % 2 ? code(part) : escapeHtml(part).replaceAll(/[*_[\]]/g, '\\$&')))
    .join('');

/** A table of Markdown. Each cell is Markdown already. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
