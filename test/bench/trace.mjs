/**
 * Reads from a trace what the page's main thread did. All times are the thread's CPU time, so that waiting for a busy machine doesn't
 * count. The throttling of the CPU (4x) does count, because it spins on that thread.
 *
 * - `script`: compiling and running JavaScript, microtasks and garbage collection, with the layout that code forces. Compilation on other
 *   threads isn't included.
 * - `main`: all tasks of the main thread: parsing, style, layout, painting and script.
 * - `blocking`: the sum of each task's time beyond 50 ms (total blocking time).
 * - `parsed`: how long tasks took until the document was parsed (DOMContentLoaded), including waits for other processes.
 */
const scriptEvents = new Set([
  'EvaluateScript',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.produceCache',
  'FunctionCall',
  'RunMicrotasks',
  'MinorGC',
  'MajorGC',
]);

/** Starts a trace in the tab. @returns a function that ends it and reads it */
export async function startTrace({ cdp }) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'] },
  });
  return async () => {
    const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
    await cdp.send('Tracing.end');
    await complete;
    cdp.off('Tracing.dataCollected', collect);
    const { frameTree } = await cdp.send('Page.getFrameTree');
    return readTrace(events, frameTree.frame.id);
  };
}

/** The total time of the outermost of these events, in ms. */
function sumOutermost(events) {
  let sum = 0;
  let end = 0;
  for (const { ts, dur = 0, tdur = 0 } of events.toSorted((one, other) => one.ts - other.ts || other.dur - one.dur)) {
    if (ts < end) continue;
    sum += tdur;
    end = ts + dur;
  }
  return sum / 1000;
}

/** How long tasks took until a time, in ms. */
const sumUntil = (tasks, until) =>
  tasks.reduce((sum, { ts, dur = 0 }) => sum + Math.max(0, Math.min(ts + dur, until) - ts), 0) / 1000;

/** The events of the frame's main thread. Other processes run the browser's own pages. */
function mainThreadOf(events, frame) {
  const isOfFrame = ({ args }) => [args?.frame, args?.data?.frame, args?.beginData?.frame].includes(frame);
  const mains = events
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid));
  const own = mains.find((thread) => thread.some(isOfFrame));
  if (!own) throw new Error('The trace has no main thread of the page.');
  return own.filter(({ ph }) => ph === 'X');
}

function readTrace(events, frame) {
  const own = mainThreadOf(events, frame);
  const tasks = own.filter(({ name }) => name === 'RunTask');
  // The tab was empty when the trace began, so everything before this is the page's.
  const parsedAt = events.findLast(({ name, args }) => name === 'MarkDOMContent' && args?.data?.frame === frame)?.ts;
  return {
    script: sumOutermost(own.filter(({ name }) => scriptEvents.has(name))),
    main: sumOutermost(tasks),
    parsed: parsedAt && sumUntil(tasks, parsedAt),
    blocking: tasks.reduce((sum, { tdur = 0 }) => sum + Math.max(0, tdur / 1000 - 50), 0),
  };
}
