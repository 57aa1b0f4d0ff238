import { readFileSync, writeFileSync } from 'node:fs';
import { createGenerator } from 'ts-json-schema-generator';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const writeJson = (path, data) => writeFileSync(path, `${JSON.stringify(data, null, 2)}\n`);

/** The marks: attributes of any element. */
function readMarks() {
  const { properties } = createGenerator({
    path: 'src/frameworks/attributes.ts',
    type: 'MarkAttributes',
    tsconfig: 'tsconfig.json',
    skipTypeCheck: true,
  }).createSchema('MarkAttributes').definitions.MarkAttributes;
  return Object.entries(properties).map(([name, { description, enum: values = [] }]) => ({
    name,
    description,
    values,
  }));
}

const isSwitch = ({ type }) => type?.text === 'boolean';

/** https://github.com/microsoft/vscode-custom-data/blob/main/docs/customDataFormat.md (1.1) */
const customData = (elements, marks) => ({
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
    ...(values.length && { values: values.map((value) => ({ name: value })) }),
  })),
});

/** https://github.com/JetBrains/web-types (the schema of 2023) */
const webTypes = (elements, marks, { name, version }) => ({
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

/** What editors complete: from the manifest and the marks, so that neither is written twice. */
export function buildEditorData() {
  const elements = readJson('custom-elements.json').modules.flatMap(({ declarations }) => declarations);
  const marks = readMarks();
  writeJson('dist/html-custom-data.json', customData(elements, marks));
  writeJson('dist/web-types.json', webTypes(elements, marks, readJson('package.json')));
}
