import { readFileSync } from 'node:fs';
import { Ajv, type AnySchemaObject } from 'ajv';
import { expect, test } from 'playwright/test';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
}
interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly {
    readonly declarations: readonly (Named & { readonly tagName: string; readonly cssProperties: readonly Named[] })[];
  }[];
}
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const manifest = readJson('custom-elements.json') as Manifest;
const elements = manifest.modules.flatMap(({ declarations }) => declarations);
const namesOf = (list: readonly Named[] = []): string[] => list.map(({ name }) => name);

const OURS = [
  'askfirst-allowed-status',
  'askfirst-banner',
  'askfirst-button',
  'askfirst-cookie-log',
  'askfirst-cookie-table',
  'askfirst-cookie-told',
  'askfirst-notice',
  'askfirst-preferences',
];
const MARKS = ['data-consent', 'data-consent-function', 'data-askfirst', 'data-src'];

test('the manifest is one of version 2.1', () => {
  const schema = readJson('node_modules/custom-elements-manifest/schema.json') as AnySchemaObject;
  const ajv = new Ajv({ strict: false });
  expect(ajv.validate(schema, manifest), ajv.errorsText()).toBe(true);
  expect(manifest.schemaVersion).toBe('2.1.0');
});

test('the manifest describes every element, with its attributes and custom properties', () => {
  expect(elements.map(({ tagName }) => tagName).sort()).toEqual(OURS);
  expect(elements.filter(({ description }) => !description)).toEqual([]);
  const attributesOf = (tag: string): string[] => namesOf(elements.find(({ tagName }) => tagName === tag)?.attributes);
  expect(attributesOf('askfirst-notice')).toEqual(['for']);
  expect(attributesOf('askfirst-preferences')).toEqual(['inline']);
  for (const { cssProperties } of elements) expect(namesOf(cssProperties)).toContain('--askfirst-accent');
});

test('the manifest describes the members that are for the page, and no others', () => {
  const members = elements.flatMap(({ tagName, members: own }) => namesOf(own).map((name) => `${tagName}.${name}`));
  expect(members.sort()).toEqual([
    'askfirst-cookie-log.focus',
    'askfirst-notice.focus',
    'askfirst-notice.for',
    'askfirst-preferences.inline',
    'askfirst-preferences.open',
  ]);
});

test('no custom property is for one of the two answers alone', () => {
  const names = elements.flatMap(({ cssProperties }) => namesOf(cssProperties));
  expect(names.filter((name) => /accept|refuse|reject/.test(name))).toEqual([]);
});

test('editors complete the elements, their attributes and the marks', () => {
  const data = readJson('dist/html-custom-data.json') as Record<'tags' | 'globalAttributes', readonly Named[]>;
  const types = readJson('dist/web-types.json') as {
    version: string;
    contributions: { html: Record<'elements' | 'attributes', readonly Named[]> };
  };
  const { html } = types.contributions;
  for (const list of [data.tags, html.elements]) {
    expect(namesOf(list).sort()).toEqual(OURS);
    expect(namesOf(list.find(({ name }) => name === 'askfirst-notice')?.attributes)).toEqual(['for']);
  }
  for (const list of [data.globalAttributes, html.attributes]) {
    expect(namesOf(list)).toEqual(expect.arrayContaining(MARKS));
    expect(list.filter(({ description }) => !description)).toEqual([]);
  }
  expect(types.version).toBe((readJson('package.json') as { version: string }).version);
});
