import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AuditReport } from '../../src/audit/report/audit-report.js';
import { test } from './steps.js';

const built = fileURLToPath(new URL('../../dist/audit/command.js', import.meta.url));

/** How the command ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `askfirst` as somebody does who has installed it. @param command the file that npm would start */
export const runAskfirst = (
  words: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
  command = built,
): Promise<Ended> =>
  new Promise((settle) => {
    const { executablePath = '' } = test.info().project.use.launchOptions ?? {};
    const child = spawn(process.execPath, [command, ...words], {
      cwd,
      env: { ...process.env, CHROME_PATH: executablePath, ...env },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (text) => (out += String(text)));
    child.stderr.on('data', (text) => (err += String(text)));
    child.on('close', (code) => settle({ code, out, err }));
  });

/** A folder of this test alone. */
export const ownFolder = (): string => {
  const path = test.info().outputPath('audit');
  mkdirSync(path, { recursive: true });
  return path;
};

export const readReport = (folder: string): AuditReport =>
  JSON.parse(readFileSync(join(folder, 'askfirst-audit.json'), 'utf8')) as AuditReport;

/** What was found: the checks, with what each is about. */
export const failuresIn = ({ results }: AuditReport): readonly string[] => [
  ...new Set(
    results
      .filter(({ result }) => result !== 'pass')
      .map(
        ({ check, result, evidence: { name = '' } }) =>
          `${result === 'fail' ? '' : `${result} `}${check} ${name.replace(/^https?:\/\/[^/]+/, '')}`,
      ),
  ),
];
