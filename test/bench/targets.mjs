// Askfirst's targets, and whether it meets them. They aren't tests, because the numbers depend on the machine.

const own = 'Askfirst';
const withGates = 'Askfirst, hosts and entries';
const bare = 'no widget';
const floor = 'hand-made floor';

const least = (entries) => entries.filter(([, value]) => value !== undefined).toSorted((a, b) => a[1] - b[1])[0] ?? [];
const round = (value, digits = 1) => Number(value.toFixed(digits));

/**
 * @typedef {{ what: string, target: string, measured: string, met: boolean }} Row
 * @param {import('./results.mjs').Results} results
 * @param {readonly import('./contestants/contestant.mjs').Contestant[]} contestants
 * @returns {Row[]} without targets whose numbers weren't measured
 */
export function compareWithTargets(results, contestants) {
  const median = (measure, column, name = own) => results.median(measure, name, column);
  const peers = contestants.filter(({ peer }) => peer).map(({ name }) => name);
  const rows = [];
  /** Adds a row if there is a number. `measured` words it. */
  const add = (what, target, value, isMet, measured) => {
    if (Number.isFinite(value)) rows.push({ what, target, measured: measured(), met: isMet });
  };
  const addRatio = (what, most, value, other, rest = () => '') => {
    const ratio = value / other;
    add(what, `${most}x`, ratio, ratio <= most, () => `${round(ratio, 2)}x${rest()}`);
  };
  const addMost = (what, most, value, unit) =>
    add(what, `${most} ${unit}`, value, value <= most, () => `${round(value)} ${unit}`);

  // The browser takes some script time even for a page without a widget.
  const beyondPage = (column, name) => median('later', column, name) - median('later', column, bare);
  const [lightest, lightestCpu] = least(peers.map((name) => [name, beyondPage('refused6', name)]));
  for (const [name, most] of [
    [own, 0.6],
    [withGates, 1],
  ])
    addRatio(
      `script CPU, visit 6, refused, against the lightest peer (${name})`,
      most,
      beyondPage('refused6', name),
      lightestCpu,
      () => ` (${round(beyondPage('refused6', name), 2)} ms; ${lightest} ${round(lightestCpu, 2)} ms)`,
    );
  for (const [name, most] of [
    [own, 1],
    [withGates, 3],
  ]) {
    const more = median('later', 'refusedParsed', name) - median('later', 'refusedParsed', floor);
    addMost(`main thread until DOMContentLoaded, visit 6, refused, beyond the floor (${name})`, most, more, 'ms');
    addMost(`calls that wait for another process by then (${name})`, 1, median('later', 'refusedWaits', name), 'call');
  }
  addRatio(
    'script CPU, visit 6, accepted: hosts and entries against marks alone',
    1.1,
    beyondPage('accepted6', withGates),
    beyondPage('accepted6', own),
  );
  for (const [name, most] of [
    [own, 1.3],
    [withGates, 1.3],
    ['Askfirst, inline', 1.05],
    ['Askfirst, inline, hosts and entries', 1.05],
  ])
    addRatio(
      `first paint, 4x on 4G, against no widget (${name})`,
      most,
      median('banner', 'firstPaint', name),
      median('banner', 'firstPaint', bare),
    );

  for (const [column, what] of [
    ['banner', 'banner visible, 4x on 4G, against the fastest peer'],
    ['still', '… with reduced motion, where no entrance counts'],
  ]) {
    const [fastest, shown] = least(peers.map((name) => [name, median('banner', column, name)]));
    const seen = median('banner', column);
    addRatio(what, 1, seen, shown, () => ` (${round(seen, 0)} ms; ${fastest} ${round(shown, 0)} ms)`);
  }

  const released = (name) => median('release', 'released', name);
  const losers = peers.filter((name) => results.least('release', name, 'ordered') === 0);
  const [loser, unordered] = least(losers.map((name) => [name, released(name)]));
  addRatio(
    'all six gated scripts ran, in order, against the fastest peer that loses the order',
    1.15,
    released(own),
    unordered,
    () => ` (${round(released(own), 0)} ms; ${loser} ${round(unordered, 0)} ms)`,
  );
  const ordered = results.least('release', own, 'ordered');
  add('… in document order', 'always', ordered, ordered === 1, () => (ordered === 1 ? 'always' : 'not always'));

  addMost(
    'blocking time at 4x, first visit, hosts and entries, beyond that of the page with no widget',
    0,
    Math.max(0, median('cpu', 'blocking4', withGates) - median('cpu', 'blocking4', bare)),
    'ms',
  );
  for (const [what, measure, column] of [
    ['accept', 'release', 'accept'],
    ['refuse', 'cpu', 'refuse4'],
  ]) {
    const [quickest, latency] = least(peers.map((name) => [name, median(measure, column, name)]));
    addRatio(
      `${what}, next frame at 4x, against the best peer`,
      1,
      median(measure, column),
      latency,
      () => ` (${round(median(measure, column), 0)} ms; ${quickest} ${round(latency, 0)} ms)`,
    );
  }
  addMost('preferences open and painted, 4x, first time', 250, median('banner', 'preferencesSeen'), 'ms');
  addMost('heap that a first visit adds', 320, median('heap', 'heap') - median('heap', 'heap', bare), 'KiB');

  for (const [what, column, most] of [
    ['5,000 insertions', 'paragraphs', 1.1],
    ['800 rows, one by one,', 'rows', 3],
    ['5,000 images', 'images', 1.2],
  ])
    for (const name of [own, withGates])
      addRatio(
        `${what} after load, refused, against no widget (${name})`,
        most,
        median('insertions', column, name),
        median('insertions', column, bare),
      );
  for (const name of [own, withGates])
    addRatio(
      `nodes kept after 600 views, against no widget (${name})`,
      1.2,
      median('views', 'kept', name),
      median('views', 'kept', bare),
    );
  addRatio(
    'CPU per released script, 1,000 scripts against 10',
    1.2,
    median('scripts', 'each1000'),
    median('scripts', 'each10'),
  );

  addMost(
    'start with 10,000 services, beyond one with 10',
    300,
    median('services', 'load10000', withGates) - median('services', 'load10', withGates),
    'ms',
  );

  // `fetch` is measured aborted, because the network takes far longer than any gate.
  const callNames = {
    aborted: 'fetch',
    cookie: 'document.cookie =',
    setItem: 'setItem',
    image: 'img.src =',
    append: 'appendChild',
  };
  for (const [column, call] of Object.entries(callNames)) {
    const native = median('calls', column, bare);
    const value = median('calls', column, withGates);
    const more = value - native;
    add(
      `${call} that isn’t held, against native`,
      '1.5x, or 0.5 µs more',
      more,
      value <= 1.5 * native || more <= 0.5,
      () => `${round(value / native, 2)}x, ${round(more, 2)} µs more (native ${round(native, 2)} µs)`,
    );
  }
  const patched = median('calls', 'patched');
  add('no hosts and no entries declared: no patch at all', 'none', patched, patched === 0, () =>
    patched ? `${patched} places` : 'none',
  );
  return rows;
}
