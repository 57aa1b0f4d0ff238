import { runTool } from './run-tool.ts';

/** Writes the policy's JSON Schema, made from its type. */
export const buildSchema = (): Promise<void> =>
  runTool(
    'ts-json-schema-generator/bin/ts-json-schema-generator.js',
    ...['--path', 'src/core/policy/policy-source.ts', '--type', 'PolicySource', '--tsconfig', 'tsconfig.json'],
    ...['--no-type-check', '--out', 'dist/policy.schema.json'],
  );
