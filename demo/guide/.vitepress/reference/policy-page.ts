import { readFileSync } from 'node:fs';
import { code, markdownTable, words } from './markdown-table.js';

interface Schema {
  readonly $ref?: string;
  readonly $comment?: string;
  readonly anyOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly default?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}
interface Root {
  readonly definitions: Readonly<Record<string, Schema>>;
}

/** The parts of the policy: the name of each definition in the schema, and its title on the page. */
const PARTS: Readonly<Record<string, string>> = {
  PolicySource: 'The policy',
  Controller: 'controller',
  CategorySource: 'categories',
  ServiceSource: 'services',
  CookieSource: 'services: cookies',
  FunctionSource: 'functions',
  Change: 'changes',
  LayoutSource: 'layout',
  LinkSource: 'layout: links',
  GoogleSource: 'adapters: google',
};

const quoted = (value: unknown): string => JSON.stringify(value);

/** A short description of the values that a schema allows. */
function typeOf(schema: Schema, root: Root): string {
  const name = schema.$ref?.split('/').pop();
  if (name === 'Text') return 'text';
  if (name === 'Id') return 'id';
  if (name && name in PARTS) return PARTS[name] ?? name;
  if (name) return typeOf(root.definitions[name] ?? {}, root);
  if (schema.enum) return schema.enum.map(quoted).join(', ');
  if (schema.const !== undefined) return quoted(schema.const);
  if (schema.anyOf) return [...new Set(schema.anyOf.map((one) => typeOf(one, root)))].join(' or ');
  if (schema.items) return `list of ${typeOf(schema.items, root)}`;
  return String(schema.type ?? 'anything');
}

/** A row for each key of an object, with its path. If a key's value is an object that has no definition of its own, its keys follow. */
function rowsOf({ properties = {}, required = [] }: Schema, root: Root, path = ''): string[][] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const mark = required.includes(key) ? 'needed' : schema.$comment === 'wanted' ? 'wanted' : '';
    const fallback = schema.default === undefined ? mark : code(quoted(schema.default));
    const isNested = schema.type === 'object' && schema.properties;
    const type = isNested ? 'object' : typeOf(schema, root);
    const row = [code(path + key), words(type), fallback, words(schema.description ?? '')];
    return [row, ...(isNested ? rowsOf(schema, root, `${path}${key}.`) : [])];
  });
}

/** Makes the page of all keys of the policy from its JSON Schema. */
export function policyPage(): string {
  const root = JSON.parse(readFileSync('dist/policy.schema.json', 'utf8')) as Root;
  const parts = Object.entries(PARTS).map(([name, title]) => {
    const schema = root.definitions[name] ?? {};
    const rows = markdownTable(['key', 'what it is', 'default', 'meaning'], rowsOf(schema, root));
    return `## ${title}\n\n${words(schema.description ?? '')}\n\n${rows}`;
  });
  return `# Keys of the policy

Made from \`dist/policy.schema.json\`. An editor completes a policy from it with \`"$schema": "/askfirst/policy.schema.json"\`.
A *text* is a string, or a map from language tag to string; an *id* is \`[a-z0-9-]+\`. *Needed*: the key can't be left away.
*Wanted*: \`askfirst.explain()\` asks for it, since visitors have to be told.

${parts.join('\n\n')}
`;
}
