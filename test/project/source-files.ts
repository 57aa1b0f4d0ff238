import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';

/** One way in which a file names another file or a package. */
export interface Import {
  /** A path from the project's root (`src/core/contract/askfirst.ts`), or the name of a package (`lit`, `lit/directives/live.js`). */
  readonly target: string;
  /** `type` leaves nothing in the output; `dynamic` is `import('…')` in an expression. */
  readonly kind: 'value' | 'type' | 'dynamic';
}

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  /** The folder below `src`, or `entry` for the files that stand in `src` itself. */
  readonly folder: string;
  readonly imports: readonly Import[];
  readonly syntax: ts.SourceFile;
}

const isTypeOnly = (clause: ts.ImportClause | undefined): boolean => {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return !clause.name && !!names && ts.isNamedImports(names) && names.elements.every((element) => element.isTypeOnly);
};

function readImport(node: ts.Node): { name: ts.Node; kind: Import['kind'] } | undefined {
  if (ts.isImportDeclaration(node)) {
    return { name: node.moduleSpecifier, kind: isTypeOnly(node.importClause) ? 'type' : 'value' };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { name: node.moduleSpecifier, kind: node.isTypeOnly ? 'type' : 'value' };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { name: node.argument.literal, kind: 'type' };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0]) {
    return { name: node.arguments[0], kind: 'dynamic' };
  }
  return undefined;
}

function readImports(file: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const found = readImport(node);
    // An address that is known only at run time names no file of ours.
    if (found && ts.isStringLiteralLike(found.name)) {
      const name = found.name.text;
      const target = name.startsWith('.') ? projectPath(resolve(dirname(file.fileName), name)) : name;
      imports.push({ kind: found.kind, target: name.startsWith('.') ? target.replace(/\.js$/, '.ts') : target });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return imports;
}

const projectPath = (path: string): string => relative(process.cwd(), path).replaceAll('\\', '/');

/** Every file under `src`, parsed, and the checker that knows what a name means. */
export function readSource(): { files: readonly SourceFile[]; checker: ts.TypeChecker; program: ts.Program } {
  const config = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) => {
        throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
      },
    },
  );
  if (!config) throw new Error('tsconfig.json could not be read');
  const program = ts.createProgram(config.fileNames, config.options);
  const files = config.fileNames.map((name): SourceFile => {
    const syntax = program.getSourceFile(name);
    if (!syntax) throw new Error(`${name} could not be read`);
    const path = projectPath(name);
    const [, folder = ''] = path.split('/');
    return { path, folder: folder.endsWith('.ts') ? 'entry' : folder, imports: readImports(syntax), syntax };
  });
  return { files, checker: program.getTypeChecker(), program };
}
