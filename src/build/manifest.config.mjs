// custom-elements.json: what the package offers of elements, by their tags, and nothing of what is inside.

/** The module that defines them once the widget starts; the sources aren't published. */
const MODULE = 'dist/ui.js';

/** `interface HTMLElementTagNameMap { 'askfirst-notice': AskfirstNotice }`: the one place where a class and its tag meet. */
function tagsOf(ts, file) {
  const tags = [];
  const visit = (node) => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'HTMLElementTagNameMap')
      for (const { name, type } of node.members) tags.push({ tagName: name.text, className: type.getText() });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return tags;
}

const isOffered = ({ name, privacy, inheritedFrom }) =>
  !name.startsWith('#') && (privacy ?? 'public') === 'public' && !inheritedFrom;

/** The class as its users see it. What whoever defines an element gives to it isn't theirs to give. */
function offered({ members = [], ...declaration }, tagName) {
  const ours = members
    .filter(isOffered)
    .filter(({ name, description }) => description && !/Given by whoever/.test(description) && name !== 'confirms');
  return {
    ...declaration,
    description: declaration.description || declaration.summary,
    tagName,
    customElement: true,
    superclass: { name: 'HTMLElement' },
    members: ours.map((member) => ({ ...member, privacy: undefined })),
    attributes: ours
      .filter(({ attribute }) => attribute)
      .map(({ attribute, name, type, description }) => ({ name: attribute, fieldName: name, type, description })),
  };
}

/** An element without a class of its own is described by what makes it: the one thing that its file exports. */
const plain = (tagName, { description }) => ({
  kind: 'class',
  name: tagName.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
  description,
});

const reveal = {
  name: 'offered elements',
  analyzePhase({ ts, node, moduleDoc, context }) {
    if (!ts.isSourceFile(node)) return;
    context.tags = [...(context.tags ?? []), ...tagsOf(ts, node).map((tag) => ({ ...tag, path: moduleDoc.path }))];
  },
  packageLinkPhase({ customElementsManifest, context }) {
    const found = context.tags.map(({ tagName, className, path }) => {
      const { declarations } = customElementsManifest.modules.find((module) => module.path === path);
      const declaration = declarations.find(({ name }) => name === className) ?? plain(tagName, declarations[0]);
      return offered(declaration, tagName);
    });
    const { cssProperties } = found.find(({ tagName }) => tagName === 'askfirst-banner');
    customElementsManifest.schemaVersion = '2.1.0';
    customElementsManifest.modules = [
      {
        kind: 'javascript-module',
        path: MODULE,
        // They share every custom property, so that no theme can set them apart.
        declarations: found.map((declaration) => ({ ...declaration, cssProperties })),
        exports: found.map(({ name, tagName }) => ({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name, module: MODULE },
        })),
      },
    ];
  },
};

export default {
  globs: ['src/ui.ts', 'src/ui/**/*.ts'],
  litelement: true,
  quiet: true,
  plugins: [reveal],
};
