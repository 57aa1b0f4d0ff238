import ts from 'typescript';

/** The text of the comment before a declaration, without most tags. It is empty if there is no comment. */
export function commentOf(node: ts.Node, source: ts.SourceFile = node.getSourceFile()): string {
  const [range] = (ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? []).slice(-1);
  const text = range ? source.text.slice(range.pos, range.end) : '';
  return text
    .replace(/^\/\*\*|^\/\/|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim())
    .join(' ')
    .replace(/\s@(?!param|returns).*$/s, '')
    .replaceAll(/\s@(?<tag>param|returns) /g, ' $<tag>: ')
    .trim();
}
