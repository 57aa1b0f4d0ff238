import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'playwright/test';

const script = resolve('src/build/compare-sizes.mjs');

test('npm run sizes -- --against names the scripts that differ from a revision, and no others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-sizes-'));
  try {
    const git = (...args: readonly string[]): Buffer =>
      execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], { cwd: folder });
    const write = (name: string, code: string): void => {
      writeFileSync(join(folder, 'dist', name), code);
    };
    mkdirSync(join(folder, 'dist/locales'), { recursive: true });
    for (const name of ['askfirst.js', 'askfirst.inline.js', 'locales/de.js', 'gone.js']) write(name, 'f();');
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'Begin');

    write('askfirst.inline.js', 'f();'.repeat(2) + 'g();');
    write('new.inline.js', 'f();');
    rmSync(join(folder, 'dist/gone.js'));
    const said = execFileSync(process.execPath, [script, '--against', 'HEAD'], { cwd: folder, encoding: 'utf8' });
    const lines = said.trim().split('\n');
    const named = lines.map((line) => line.trim().split(/\s+/));
    expect(named.map(([name]) => name)).toEqual([
      'bytes,',
      'dist/askfirst.inline.js',
      'dist/gone.js',
      'dist/new.inline.js',
      'all',
    ]);
    const [, changed, gone, made, all] = named.map((cells) => cells.at(-1));
    expect(changed).toMatch(/^\+\d+$/);
    expect(gone).toMatch(/^-\d+$/);
    expect(made).toMatch(/^\+\d+$/);
    expect(Number(all)).toBe(Number(changed) + Number(gone) + Number(made));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
