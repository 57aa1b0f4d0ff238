import ts from 'typescript';

/*
 * Nothing at module level may change after load. What a compiler can see of that:
 * - no `let` and no `var`;
 * - a list, record, map or set says that it stays as it is: `as const`, `Object.freeze(…)`, a readonly type
 *   (`readonly X[]`, `Readonly<…>`, `ReadonlySet<…>`), or a type of the project's own (whose members are readonly);
 * - a static field is `readonly`.
 */
const MUTABLE_TYPES = /^(?:Record|Partial|Array|Map|Set|WeakMap|WeakSet|WeakRef)\b|\[\]$/;
const CONTAINERS = /^(?:Map|Set|WeakMap|WeakSet|Array|Object)$/;

const staysAsItIs = (type: ts.TypeNode, file: ts.SourceFile): boolean => {
  const text = type.getText(file);
  return text.startsWith('readonly ') || !MUTABLE_TYPES.test(text);
};

/** Whether the value is a container that anybody could change later. */
function isChangeable(value: ts.Expression, file: ts.SourceFile): boolean {
  if (ts.isParenthesizedExpression(value) || ts.isNonNullExpression(value)) return isChangeable(value.expression, file);
  if (ts.isAsExpression(value) || ts.isSatisfiesExpression(value)) {
    return isChangeable(value.expression, file) && !staysAsItIs(value.type, file);
  }
  if (ts.isNewExpression(value)) return CONTAINERS.test(value.expression.getText(file));
  return ts.isArrayLiteralExpression(value) || ts.isObjectLiteralExpression(value);
}

const hasModifier = (node: ts.HasModifiers, kind: ts.SyntaxKind): boolean =>
  !!ts.getModifiers(node)?.some((modifier) => modifier.kind === kind);

function inVariables(statement: ts.VariableStatement, file: ts.SourceFile): string[] {
  if (hasModifier(statement, ts.SyntaxKind.DeclareKeyword)) return [];
  return statement.declarationList.declarations.flatMap((declaration) => {
    const name = declaration.name.getText(file);
    if (!(statement.declarationList.flags & ts.NodeFlags.Const)) return [`${name} is not const`];
    const { initializer, type } = declaration;
    if (!initializer || !isChangeable(initializer, file)) return [];
    return type && staysAsItIs(type, file) ? [] : [`${name} can be changed in place`];
  });
}

const inClass = (declaration: ts.ClassDeclaration, file: ts.SourceFile): string[] =>
  declaration.members
    .filter(ts.isPropertyDeclaration)
    .filter((member) => hasModifier(member, ts.SyntaxKind.StaticKeyword))
    .filter((member) => !hasModifier(member, ts.SyntaxKind.ReadonlyKeyword))
    .map((member) => `static ${member.name.getText(file)} is not readonly`);

/** What at the module level of a file could change after load. */
export function findModuleState(file: ts.SourceFile): string[] {
  return file.statements.flatMap((statement) => {
    if (ts.isVariableStatement(statement)) return inVariables(statement, file);
    if (ts.isClassDeclaration(statement)) return inClass(statement, file);
    if (ts.isExportAssignment(statement) && isChangeable(statement.expression, file)) {
      return ['the default export can be changed in place'];
    }
    return [];
  });
}
