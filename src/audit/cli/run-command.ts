import { Command, CommanderError } from 'commander';
import { audit } from './audit.js';
import { addAuditOptions, addVisitOptions, type AuditOptions } from './audit-options.js';
import { complete } from './complete.js';
import { EXIT_CODES, UsageError } from './exit-codes.js';
import { scan, type ScanOptions } from './scan.js';

declare const ASKFIRST_VERSION: string;

/** Describes the command and its subcommands. @param done takes the exit code */
const describe = (done: (code: number) => void): Command => {
  const program = new Command('askfirst')
    .description('Proves that a site keeps the promise of its policy, and helps to write one.')
    .version(ASKFIRST_VERSION)
    .exitOverride()
    .addHelpText(
      'after',
      '\nEnds with 0: clean, 1: findings, 2: something couldn’t be seen, 3: called wrongly, or no browser.',
    );
  addAuditOptions(
    program
      .command('audit <urls...>')
      .description('visits pages in all states, and says what the policy doesn’t allow'),
  ).action(async (urls: string[], options: AuditOptions) => done(await audit(urls, options)));
  addVisitOptions(
    program.command('scan <urls...>').description('visits pages, and writes a policy of what they store and ask for'),
  )
    .option('--out <file>', 'where the policy goes; it is printed, unless told')
    .action(async (urls: string[], options: ScanOptions) => done(await scan(urls, options)));
  program
    .command('complete <policy>')
    .description('puts the catalogue’s entries in the place of each use')
    .option('--out <file>', 'where the policy goes; it is printed, unless told')
    .action((path: string, options: { out?: string }) => done(complete(path, options)));
  return program;
};

/** Runs the command. @returns the exit code */
export const runCommand = async (words: readonly string[]): Promise<number> => {
  let code: number = EXIT_CODES.usage;
  try {
    await describe((done) => {
      code = done;
    }).parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODES.clean : EXIT_CODES.usage;
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return EXIT_CODES.usage;
  }
};
