import { readFileSync, writeFileSync } from 'node:fs';
import { createGenerator } from 'ts-json-schema-generator';

interface Described {
  readonly name: string;
  readonly description?: string;
}
interface Attribute extends Described {
  readonly type: { readonly text: string };
}
/** An element as the manifest describes it. */
interface DescribedElement {
  readonly tagName: string;
  readonly description?: string;
  readonly attributes: readonly Attribute[];
  readonly slots?: readonly Described[];
  readonly cssProperties: readonly Described[];
}
interface Mark extends Described {
  /** The values that it may have; empty if it may have any. */
  readonly values: readonly string[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations: readonly DescribedElement[] }[];
}
interface Package {
  readonly name: string;
  readonly version: string;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const writeJson = (path: string, data: object): void => {
  writeFileSync(path, `${JSON.stringify(data, null, 2)}\n`);
};

/** Reads the attributes of marks from their type. */
function readMarks(): Mark[] {
  const schema = createGenerator({
    path: 'src/frameworks/attributes.ts',
    type: 'MarkAttributes',
    tsconfig: 'tsconfig.json',
    skipTypeCheck: true,
  }).createSchema('MarkAttributes');
  const marks = schema.definitions?.['MarkAttributes'];
  if (typeof marks !== 'object') throw new Error('src/frameworks/attributes.ts has no MarkAttributes.');
  return Object.entries(marks.properties ?? {}).map(([name, property]) => {
    const { description = '', enum: values = [] } = typeof property === 'object' ? property : {};
    return { name, description, values: values.map(String) };
  });
}

const isSwitch = ({ type }: Attribute): boolean => type.text === 'boolean';

/** VS Code's custom data, format 1.1: https://github.com/microsoft/vscode-custom-data/blob/main/docs/customDataFormat.md */
const customData = (elements: readonly DescribedElement[], marks: readonly Mark[]): object => ({
  version: 1.1,
  tags: elements.map(({ tagName, description, attributes }) => ({
    name: tagName,
    description,
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      ...(isSwitch(attribute) && { valueSet: 'v' }),
    })),
  })),
  globalAttributes: marks.map(({ name, description, values }) => ({
    name,
    description,
    ...(values.length > 0 && { values: values.map((value) => ({ name: value })) }),
  })),
});

/** JetBrains' web-types, the schema of 2023: https://github.com/JetBrains/web-types */
const webTypes = (
  elements: readonly DescribedElement[],
  marks: readonly Mark[],
  { name, version }: Package,
): object => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  'js-types-syntax': 'typescript',
  contributions: {
    html: {
      elements: elements.map(({ tagName, description, attributes, slots = [], cssProperties }) => ({
        name: tagName,
        description,
        attributes: attributes.map((attribute) => ({
          name: attribute.name,
          description: attribute.description,
          value: isSwitch(attribute) ? { kind: 'no-value' } : { type: attribute.type.text, required: true },
        })),
        slots: slots.map((slot) => ({ name: slot.name, description: slot.description })),
        css: {
          properties: cssProperties.map((property) => ({ name: property.name, description: property.description })),
        },
      })),
      attributes: marks.map((mark) => ({
        name: mark.name,
        description: mark.description,
        value: { type: mark.values.length ? mark.values.map((value) => `'${value}'`).join(' | ') : 'string' },
      })),
    },
  },
});

/** Writes the data from which editors complete elements and attributes. It is made from the manifest and the type of the marks. */
export function buildEditorData(): void {
  const manifest = readJson('custom-elements.json') as Manifest;
  const elements = manifest.modules.flatMap(({ declarations }) => declarations);
  const marks = readMarks();
  writeJson('dist/html-custom-data.json', customData(elements, marks));
  writeJson('dist/web-types.json', webTypes(elements, marks, readJson('package.json') as Package));
}
