import { watch } from 'node:fs';

/** The build starts this long after the last change, because editors save in several steps. */
const QUIET_MS = 100;

/** Builds, serves the demo, and rebuilds whenever a file of `src` changes, until the process ends. */
export async function rebuildOnChange(buildCode: () => Promise<void>): Promise<void> {
  await buildCode();
  const server = '../../demo/server.js';
  await import(new URL(server, import.meta.url).href);

  let lastBuild = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const rebuild = async (): Promise<void> => {
    const start = performance.now();
    try {
      await buildCode();
      console.log(`Built again in ${((performance.now() - start) / 1000).toFixed(1)} s: reload the page.`);
    } catch (error) {
      console.error(error);
    }
  };
  watch('src', { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      lastBuild = lastBuild.then(rebuild);
    }, QUIET_MS);
  });
}
