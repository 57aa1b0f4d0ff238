import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { commentOf } from './comment-of.js';
import { code, markdownTable, words } from './markdown-table.js';

const FOLDER = 'src/locales';

/** Reads a file of English texts: the comment of the exported object, and a row for each text. */
function readTexts(file: string): { title: string; rows: string[][] } | undefined {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const [declaration] = statement.declarationList.declarations;
    const value = declaration?.initializer;
    const texts = value && ts.isAsExpression(value) ? value.expression : value;
    if (!texts || !ts.isObjectLiteralExpression(texts)) continue;
    const rows = texts.properties.filter(ts.isPropertyAssignment).map((text) => {
      const shown = ts.isStringLiteralLike(text.initializer) ? text.initializer.text : text.initializer.getText();
      return [code(text.name.getText()), words(shown), words(commentOf(text, source))];
    });
    return { title: commentOf(statement, source), rows };
  }
  return undefined;
}

/** Makes the page of all texts of the widget from the files of English texts. */
export function textsPage(): string {
  const files = readdirSync(FOLDER).filter((name) => /^en(?:-(?!GB)\w+)?\.ts$/.test(name));
  const parts = files
    .map((name) => readTexts(`${FOLDER}/${name}`))
    .filter((part) => part !== undefined)
    .map(
      ({ title, rows }) =>
        `## ${words(title.split(/[.:](?: |$)/)[0] ?? title)}\n\n${words(title)}\n\n${markdownTable(['key', 'English', 'note'], rows)}`,
    );
  const languages = readdirSync(FOLDER)
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => !/^(?:en-[a-z].*|index)$/.test(name));
  return `# Texts

Made from the English texts, in the files that a page loads together. \`{…}\` is filled in; a text of yours may leave one out, and add none.

Languages: ${languages.map((one) => code(one)).join(' ')}

${parts.join('\n\n')}
`;
}
