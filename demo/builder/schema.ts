import schema from '../../dist/policy.schema.json' with { type: 'json' };

/** A part of the policy's JSON Schema: the keywords that the form reads. */
export interface Part {
  readonly $ref?: string;
  readonly $comment?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Part[];
  readonly items?: Part;
  readonly default?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

const definitions = schema.definitions as unknown as Readonly<Record<string, Part>>;

/** The definition of this name in the schema. */
export const definitionOf = (name: string): Part => definitions[name] ?? {};

/** The schema of a key of the policy. */
export const keyOfPolicy = (key: string): Part => definitionOf('PolicySource').properties?.[key] ?? {};

/** The part that a part refers to. The part's own keywords, such as its description, replace those of the other. */
export const resolvePart = (part: Part): Part => {
  const name = part.$ref?.split('/').pop();
  return name ? { ...definitionOf(name), ...part } : part;
};

/** The kinds of field in the form. */
export type FieldKind =
  'text' | 'line' | 'number' | 'switch' | 'choice' | 'lines' | 'several' | 'list' | 'object' | 'map';

/** The kind of field by which the form asks for a part of the schema. */
export function kindOf(part: Part): FieldKind {
  if (part.$ref?.endsWith('/Text')) return 'text';
  const whole = resolvePart(part);
  if (whole.enum) return 'choice';
  if (whole.type === 'boolean') return 'switch';
  if (whole.type === 'number') return 'number';
  if (whole.type === 'array') {
    const items = resolvePart(whole.items ?? {});
    if (items.enum) return 'several';
    return items.properties || items.anyOf ? 'list' : 'lines';
  }
  if (whole.properties) return 'object';
  return whole.type === 'object' ? 'map' : 'line';
}
