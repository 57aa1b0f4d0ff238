import { readFileSync } from 'node:fs';

/** Development dependencies that are bundled into our files. */
const BUNDLED: readonly string[] = [
  ...[
    'parse5',
    'tldts',
    'commander',
    'picocolors',
    'cli-progress',
    'fast-xml-builder',
    'fast-xml-parser',
    'node-sarif-builder',
  ],
  'third-party-web',
];

interface LockedPackage {
  readonly version: string;
  readonly integrity?: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  /** What it uses if it is installed, and can work without. */
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Lock {
  readonly name: string;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface Found {
  /** Its path in package-lock.json: `node_modules/lit`. Our own package has the empty path. */
  readonly path: string;
  readonly locked: LockedPackage;
  /** The paths of its dependencies. */
  readonly needed: readonly string[];
}

/** The path at which npm installed a dependency of a package: inside the package, or at the top. */
function findPackage(packages: Lock['packages'], from: string, name: string): string {
  const path = [`${from}/node_modules/${name}`, `node_modules/${name}`].find((one) => one in packages);
  if (!path) throw new Error(`package-lock.json has no ${name}, which ${from || 'the package'} depends on.`);
  return path;
}

/** Every package that the built files may contain or import, sorted by path. */
function runTimePackages({ packages }: Lock): Found[] {
  const found = new Map<string, Found>();
  const visit = (path: string): void => {
    const locked = packages[path];
    if (found.has(path) || !locked) return;
    const wished = { ...locked.dependencies, ...(path ? locked.optionalDependencies : {}) };
    const names = [...Object.keys(wished), ...(path ? [] : BUNDLED)];
    const needed = names.map((name) => findPackage(packages, path, name));
    found.set(path, { path, locked, needed });
    needed.forEach(visit);
  };
  visit('');
  return [...found.values()].sort((a, b) => a.path.localeCompare(b.path, 'en'));
}

/**
 * The bill of materials of what ships, in CycloneDX 1.5. It has no time, so that two builds give the same file. `npm sbom --omit dev` of
 * npm 11 can't make it: it leaves out lit, because a development dependency needs lit as well.
 */
export function makeSbom(): string {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const found = runTimePackages(lock);
  const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '') || lock.name;
  const refs = new Map(found.map(({ path, locked }) => [path, `${nameOf(path)}@${locked.version}`]));
  const components = found.map(({ path, locked: { version, integrity, license } }) => {
    return {
      'bom-ref': refs.get(path),
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
    // Our own package has the empty path, so it is sorted first.
    metadata: { component: components[0] },
    components: components.slice(1),
    dependencies: found.map(({ path, needed }) => ({
      ref: refs.get(path),
      dependsOn: needed.map((one) => refs.get(one)).sort(),
    })),
  };
  return `${JSON.stringify(sbom, null, 2)}\n`;
}
