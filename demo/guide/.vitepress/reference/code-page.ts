import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { commentOf } from './comment-of.js';
import { code, markdownTable, words } from './markdown-table.js';

interface Package {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** The name of each import that has types, and the file of its types. */
function typesOfImports(): (readonly [string, string])[] {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
  return Object.entries(exports).flatMap(([path, target]) => {
    const types = typeof target === 'string' ? undefined : target['types'];
    return types && !types.includes('*') ? [[path.replace('.', 'askfirst'), types] as const] : [];
  });
}

const declarationOf = (symbol: ts.Symbol): ts.Declaration | undefined => symbol.declarations?.[0];

/** A type in one line, without comments. */
const inOneLine = (text: string): string =>
  text
    .replaceAll(/\/\*\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^(?:export |declare |readonly )+/, '')
    .replace(/;$/, '');

/** The comment of a declaration. For a variable it is the comment of the statement. */
const meaningOf = (declaration: ts.Declaration): string =>
  commentOf(ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration);

function membersTable(symbol: ts.Symbol): string {
  const declaration = declarationOf(symbol);
  if (!declaration || !(ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration))) return '';
  const members = declaration.members.filter((one) => !ts.isConstructorDeclaration(one));
  const rows = members.map((one) => [
    code(one.name?.getText() ?? ''),
    code(inOneLine(one.getText()).replace(/^\w+\??: /, '')),
    words(commentOf(one)),
  ]);
  return rows.length ? `\n\n${markdownTable(['member', 'type', 'meaning'], rows)}` : '';
}

/** One import: its values as a table, then each type with its members. */
function importPart(name: string, symbols: readonly ts.Symbol[]): string {
  const known = symbols.flatMap((symbol) => {
    const declaration = declarationOf(symbol);
    return declaration ? [{ symbol, declaration }] : [];
  });
  const isType = ({ declaration }: { declaration: ts.Declaration }): boolean =>
    ts.isInterfaceDeclaration(declaration) ||
    ts.isTypeAliasDeclaration(declaration) ||
    ts.isClassDeclaration(declaration);
  const values = known.filter((one) => !isType(one));
  const rows = values.map(({ symbol, declaration }) => [
    code(symbol.name),
    code(inOneLine(declaration.getText())),
    words(meaningOf(declaration)),
  ]);
  const types = known.filter(isType).map(({ symbol, declaration }) => {
    const alias = ts.isTypeAliasDeclaration(declaration) ? `\n\n${code(inOneLine(declaration.getText()))}` : '';
    return `### ${symbol.name}\n\n${words(meaningOf(declaration))}${alias}${membersTable(symbol)}`;
  });
  const table = rows.length ? `\n\n${markdownTable(['name', 'type', 'meaning'], rows)}` : '';
  return `## ${name}${table}${types.length ? `\n\n${types.join('\n\n')}` : ''}`;
}

/** Makes the page of all imports of the package and their exports: the handle, the state, events, adapters. It reads the published types. */
export function codePage(): string {
  const imports = typesOfImports();
  const program = ts.createProgram(
    imports.map(([, file]) => file),
    { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, noLib: true },
  );
  const checker = program.getTypeChecker();
  const parts = imports.map(([name, file]) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    const symbols = module ? checker.getExportsOfModule(module) : [];
    const real = symbols.map((one) => (one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one));
    return importPart(name, real);
  });
  return `# Imports, types and events

Made from the types that ship. Events are classes whose names end with \`Event\`; each is dispatched on \`document\`.

${parts.join('\n\n')}
`;
}
