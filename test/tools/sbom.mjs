import { readFileSync } from 'node:fs';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Where npm put what a package depends on: with itself, or beside it. */
function findPackage(packages, from, name) {
  const path = [`${from}/node_modules/${name}`, `node_modules/${name}`].find((one) => one in packages);
  if (!path) throw new Error(`package-lock.json has no ${name}, which ${from || 'the package'} depends on.`);
  return path;
}

/** Every package that the built files may hold a part of, by its path in package-lock.json, with those that it depends on itself. */
function runTimePackages({ packages }) {
  const found = new Map();
  const visit = (path) => {
    if (found.has(path)) return;
    const { dependencies = {} } = packages[path];
    const needed = Object.keys(dependencies).map((name) => findPackage(packages, path, name));
    found.set(path, needed);
    needed.forEach(visit);
  };
  visit('');
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * The bill of materials of what ships, in CycloneDX 1.5: of run-time dependencies alone, and without the minute it was made, so that
 * two builds are equal. (`npm sbom --omit dev` of npm 11 leaves out what a development dependency needs as well: lit.)
 */
export function makeSbom() {
  const lock = read('package-lock.json');
  const nameOf = (path) => path.replace(/^.*node_modules\//, '') || lock.name;
  const refOf = (path) => `${nameOf(path)}@${lock.packages[path].version}`;
  const found = runTimePackages(lock);
  const components = found.map(([path]) => {
    const { version, integrity, license } = lock.packages[path];
    return {
      'bom-ref': refOf(path),
      type: 'library',
      name: nameOf(path),
      version,
      scope: 'required',
      purl: `pkg:npm/${nameOf(path).replace('@', '%40')}@${version}`,
      ...(integrity && {
        hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') }],
      }),
      licenses: [{ license: { id: license } }],
    };
  });
  const sbom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    // The package itself has the empty path, and comes first.
    metadata: { component: components[0] },
    components: components.slice(1),
    dependencies: found.map(([path, needed]) => ({ ref: refOf(path), dependsOn: needed.map(refOf).sort() })),
  };
  return `${JSON.stringify(sbom, null, 2)}\n`;
}
