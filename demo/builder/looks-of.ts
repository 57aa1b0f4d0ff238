/** A rule of CSS with the properties chosen; empty where there are none. */
export function looksOf(chosen: Readonly<Record<string, string>>): string {
  const lines = Object.entries(chosen).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length ? `:root {\n${lines.join('\n')}\n}` : '';
}
