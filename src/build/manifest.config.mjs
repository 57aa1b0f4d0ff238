// Makes custom-elements.json: the elements that the package offers, by their tags, without internals.

/** The published module that defines the elements. */
const MODULE = 'dist/ui.js';

/** Finds the tags of a file: `interface HTMLElementTagNameMap { 'askfirst-notice': PublicMembers<AskfirstNotice> }` names the class of each. */
function tagsOf(ts, file) {
  const tags = [];
  const visit = (node) => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'HTMLElementTagNameMap')
      for (const { name, type } of node.members)
        tags.push({ tagName: name.text, className: (type.typeArguments?.[0] ?? type).getText() });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return tags;
}

const isOffered = ({ name, privacy, inheritedFrom }) =>
  !name.startsWith('#') && (privacy ?? 'public') === 'public' && !inheritedFrom;

/** The class without the members that aren't for the page. The analyzer itself leaves out those that are marked @internal. */
function offered({ members = [], ...declaration }, tagName) {
  const ours = members.filter((member) => isOffered(member) && member.description);
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

/** Describes an element that has no exported class, by the one thing that its file exports. */
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
        // All elements have the same custom properties, so that no theme can style them differently.
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
