import type { Plugin } from 'vite';

/**
 * Writes a second copy of a classic script, for a build or a template that puts it between `<script>` and `</script>`. The copy has no text
 * that would end that element (HTML, section 4.12.1.3), and no line break at its end, so that the file and the element have the same hash.
 */
export const inlineCopy: Plugin = {
  name: 'inline-copy',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk')
        this.emitFile({
          type: 'asset',
          fileName: file.fileName.replace(/\.js$/, '.inline.js'),
          source: file.code.trimEnd().replaceAll(/<(?=\/script|!--|script)/gi, '\\x3c'),
        });
  },
};
