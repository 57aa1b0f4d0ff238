import { Ajv, type AnySchemaObject } from 'ajv';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'playwright/test';

const schema = JSON.parse(readFileSync('dist/policy.schema.json', 'utf8')) as AnySchemaObject;
const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
const isPolicy = ajv.compile(schema);

const problemsOf = (policy: unknown): readonly string[] =>
  isPolicy(policy)
    ? []
    : (isPolicy.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);

const service = {
  id: 'maps',
  category: 'functional',
  name: 'Maps',
  cookies: [{ name: '_m*' }],
  hosts: ['maps.example'],
};
const policy = {
  revision: 2,
  controller: { name: { en: 'A shop', de: 'Ein Laden' }, email: 'privacy@shop.example' },
  regimes: { '*': 'opt-in', 'us-ca': 'opt-out' },
  categories: [{ id: 'functional', title: 'Comfort' }],
  services: [service],
  functions: [{ id: 'route', needs: 'maps', title: 'Plan a route' }],
};

test('an empty policy and a full one are valid', () => {
  expect(problemsOf({})).toEqual([]);
  expect(problemsOf(policy)).toEqual([]);
});

test('a service may be used from the catalogue, with keys of the site’s own', () => {
  expect(problemsOf({ services: [service, { use: 'youtube', category: 'marketing' }] })).toEqual([]);
  expect(problemsOf({ services: [{ use: 'youtube', id: 'video', category: 'marketing', name: 'Films' }] })).toEqual([]);
});

const broken: Readonly<Record<string, unknown>> = {
  'a list': [],
  'an unknown member': { ...policy, colour: 'red' },
  'an unknown member of a service': { services: [{ ...service, colour: 'red' }] },
  'a revision in words': { revision: 'two' },
  'an unknown regime': { regimes: { '*': 'maybe' } },
  'a service without a name': { services: [{ id: 'maps', category: 'functional' }] },
  'a service from the catalogue without a category': { services: [{ use: 'youtube' }] },
  'an unknown member of a service from the catalogue': {
    services: [{ use: 'youtube', category: 'marketing', colour: 'red' }],
  },
  'a service without a category': { services: [{ id: 'maps', name: 'Maps' }] },
  'an unknown kind of cookie': { services: [{ ...service, cookies: [{ name: 'a', kind: 'biscuit' }] }] },
};
for (const [what, value] of Object.entries(broken)) {
  test(`${what} is not valid`, () => {
    expect(problemsOf(value)).not.toEqual([]);
  });
}

/** The policies of the demo, by where they stand: files of their own, and those inside a page. */
function readDemoPolicies(): [name: string, text: string][] {
  const inPage = /<script type="application\/json" id="askfirst-policy">(?<policy>.*?)<\/script>/s;
  const pages = readdirSync('demo', { recursive: true, encoding: 'utf8' }).map((name) => `demo/${name}`);
  return [...pages, 'index.html'].flatMap((name): [string, string][] => {
    if (/policy[^/\\]*\.json$/.test(name)) return [[name, readFileSync(name, 'utf8')]];
    const policy = name.endsWith('.html') && inPage.exec(readFileSync(name, 'utf8'))?.groups?.['policy'];
    return policy ? [[name, policy]] : [];
  });
}

test('every policy of the demo is valid, except those of pages named broken-…', () => {
  const policies = readDemoPolicies().filter(([name]) => !/\bbroken-/.test(name));
  expect(policies).not.toEqual([]);
  for (const [name, text] of policies) expect(problemsOf(JSON.parse(text)), name).toEqual([]);
});

/** Every member of every object in the schema, with the path to it. */
function membersOf(node: AnySchemaObject, path = ''): [path: string, member: AnySchemaObject][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null || key === 'default') return [];
    const members = key === 'properties' ? Object.entries(value as Record<string, AnySchemaObject>) : [];
    return [
      ...members.map(([name, member]): [string, AnySchemaObject] => [`${path}/${name}`, member]),
      ...membersOf(value, key === 'properties' || key === 'definitions' ? path : `${path}/${key}`),
    ];
  });
}

test('every member is described', () => {
  const members = membersOf(schema);
  expect(members.length).toBeGreaterThan(20);
  expect(members.filter(([, member]) => !member['description']).map(([path]) => path)).toEqual([]);
});

test('every default is a value that its member allows', () => {
  // A default in words belongs into the description: @default takes JSON.
  const withDefault = membersOf(schema).filter(([, member]) => 'default' in member);
  expect(withDefault.length).toBeGreaterThan(5);
  const wrong = withDefault.filter(
    ([, member]) => !ajv.validate({ ...member, definitions: schema['definitions'] as unknown }, member['default']),
  );
  expect(wrong.map(([path]) => path)).toEqual([]);
});

test('A-30 F-6 F-13 the schema marks what visitors have to be told, and a policy without it is valid all the same', () => {
  const wanted = membersOf(schema).filter(([, member]) => member['$comment'] === 'wanted');
  const names = wanted.map(([path]) => path.split('/').at(-1));
  expect([...new Set(names)].sort()).toEqual([
    'controller',
    'email',
    'lifetime',
    'postal',
    'purpose',
    'summary',
    'when',
  ]);
});

test('A-33 A-35 the schema knows two exemptions, and none for statistics or for looks', () => {
  const of = (more: object): unknown => ({ services: [{ ...service, ...more }] });
  expect(problemsOf(of({ exemption: 'requested-service', reason: 'You open the map.' }))).toEqual([]);
  for (const exemption of ['statistics', 'appearance', 'legitimate-interest'])
    expect(problemsOf(of({ exemption }))).not.toEqual([]);
});
