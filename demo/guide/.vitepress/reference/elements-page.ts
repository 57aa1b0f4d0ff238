import { readFileSync } from 'node:fs';
import { code, markdownTable, words } from './markdown-table.js';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly privacy?: string;
  readonly attribute?: string;
  readonly kind?: string;
  readonly type?: { readonly text: string };
}
interface Element {
  readonly tagName: string;
  readonly description?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

/** Reads the elements from the manifest. */
export function readElements(): readonly Element[] {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
    readonly modules: readonly { readonly declarations: readonly Element[] }[];
  };
  return modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
}

/** A table of one kind of an element's members. It is empty if the element has none of this kind. */
function tableOf(title: string, all: readonly Named[] = []): string {
  const rows = all
    .filter(({ privacy }) => privacy !== 'private')
    .map(({ name, type, description = '' }) => [code(name || '(default)'), code(type?.text ?? ''), words(description)]);
  return rows.length ? `\n\n${markdownTable([title, 'type', 'meaning'], rows)}` : '';
}

/** Makes the page of all elements from the custom elements manifest. */
export function elementsPage(): string {
  const elements = readElements();
  const parts = elements.map(
    ({ tagName, description = '', attributes, slots, members }) =>
      `## ${tagName}\n\n${words(description)}${tableOf('attribute', attributes)}${tableOf('property', members)}${tableOf('slot', slots)}`,
  );
  const looks = markdownTable(
    ['property', 'default', 'meaning'],
    (elements[0]?.cssProperties ?? []).map((one) => [
      code(one.name),
      code(one.default ?? ''),
      words(one.description ?? ''),
    ]),
  );
  return `# Elements

Made from \`custom-elements.json\`. A page writes the notice, the log, the table and inline preferences; the widget makes the others itself.

${parts.join('\n\n')}

## Custom properties

On each of these elements, or any element around them. [Looks](../looks.md) shows each.

${looks}
`;
}
