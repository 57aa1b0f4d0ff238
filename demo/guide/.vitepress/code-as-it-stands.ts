import type { MarkdownRenderer } from 'vitepress';

/** Keeps Vue from reading braces in code as a template. */
export function codeAsItStands(markdown: MarkdownRenderer): void {
  const render = markdown.renderer.rules.code_inline;
  markdown.renderer.rules.code_inline = (tokens, index, options, env, self) => {
    tokens[index]?.attrSet('v-pre', '');
    return render?.(tokens, index, options, env, self) ?? '';
  };
}
