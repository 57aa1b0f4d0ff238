// The page that every contestant is put into.

/** Absolute addresses of a widget's files, of gated scripts, and of the page. */
export const fileAddress = (contestant) => (name) => `/widget/${encodeURIComponent(contestant.name)}/${name}`;
export const pageAddress = (contestant, { scripts = 6, nodes = 300 } = {}) =>
  `/page/${encodeURIComponent(contestant.name)}?scripts=${scripts}&nodes=${nodes}`;

/** The text of a gated script: it notes that it ran. */
export const scriptText = (index) => `(window.ran ??= []).push([${index}, performance.now()]);`;

const categories = ['functional', 'analytics', 'marketing'];

/** Every other script is inline, like a vendor's snippet next to its library. */
const gatedScripts = (count) =>
  Array.from({ length: count }, (_, index) => ({
    index,
    category: categories[Math.floor(index / 2) % categories.length],
    ...(index % 2 ? { text: scriptText(index) } : { src: `/gated/${index}.js` }),
  }));

const style = `body{max-width:40em;margin:2em auto;font:1em/1.5 sans-serif}article{border-top:1px solid #ccc}`;

/** The page's content: articles of five elements each. */
const content = (nodes) =>
  Array.from(
    { length: Math.round(nodes / 5) },
    (_, i) =>
      `<article><h2>Article ${i}</h2><p>Well made, and <b>sold</b> by the <a href="#${i}">piece</a>.</p></article>`,
  ).join('\n');

/** @param {import('./contestants/contestant.mjs').Contestant} contestant */
export function makePage(contestant, scripts, nodes) {
  const { head = '', gated = '', end = '' } = contestant.page(gatedScripts(scripts), fileAddress(contestant));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Example Shop</title>
<link rel="icon" href="data:,">
${head}
<style>${style}</style>
</head>
<body>
<h1>Example Shop</h1>
${content(nodes)}
${gated}
${end}
</body>
</html>`;
}
