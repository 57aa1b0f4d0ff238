import { MultiBar, Presets } from 'cli-progress';

/** Shows how much is done: as a bar in a terminal, as lines elsewhere, and not at all with `--quiet`. */
export interface Progress {
  readonly start: (total: number) => void;
  readonly step: (what: string) => void;
  readonly stop: () => void;
}

const QUIET: Progress = { start: () => {}, step: () => {}, stop: () => {} };

const inLines = (stream: NodeJS.WriteStream): Progress => {
  let [done, total] = [0, 0];
  return {
    start(all) {
      total = all;
    },
    step(what) {
      done += 1;
      stream.write(`${done}/${total} ${what}\n`);
    },
    stop: () => {},
  };
};

const asBar = (stream: NodeJS.WriteStream): Progress => {
  const bars = new MultiBar(
    { stream, format: ' {bar} {value}/{total} {what}', hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  const bar = bars.create(1, 0, { what: '' });
  return {
    start: (total) => bar.setTotal(total),
    step: (what) => bar.increment(1, { what }),
    stop: () => bars.stop(),
  };
};

/** Writes progress to stderr, so that the command's output can be piped. */
export const createProgress = (isQuiet: boolean, stream = process.stderr): Progress => {
  if (isQuiet) return QUIET;
  return stream.isTTY ? asBar(stream) : inLines(stream);
};
