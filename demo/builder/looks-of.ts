/** A CSS rule with the chosen properties. It is empty if none were chosen. */
export function looksOf(chosen: Readonly<Record<string, string>>): string {
  const lines = Object.entries(chosen).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length ? `:root {\n${lines.join('\n')}\n}` : '';
}
