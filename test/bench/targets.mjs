// What Askfirst aims at, and how far it is. Benchmarks, not tests: a number here depends on the machine.

const own = 'Askfirst';
const withGates = 'Askfirst, hosts and entries';
const bare = 'no widget';

const least = (entries) => entries.filter(([, value]) => value !== undefined).toSorted((a, b) => a[1] - b[1])[0] ?? [];
const round = (value, digits = 1) => Number(value.toFixed(digits));

/**
 * @typedef {{ what: string, target: string, measured: string, met: boolean }} Row
 * @param {import('./results.mjs').Results} results
 * @param {readonly import('./contestants/contestant.mjs').Contestant[]} contestants
 * @returns {Row[]} without those whose numbers weren't taken
 */
export function compareWithTargets(results, contestants) {
  const median = (measure, column, name = own) => results.median(measure, name, column);
  const peers = contestants.filter(({ peer }) => peer).map(({ name }) => name);
  const rows = [];
  /** `measured` is put into words only where there is a number. */
  const add = (what, target, value, isMet, measured) => {
    if (Number.isFinite(value)) rows.push({ what, target, measured: measured(), met: isMet });
  };
  const addRatio = (what, most, value, other, rest = () => '') => {
    const ratio = value / other;
    add(what, `${most}x`, ratio, ratio <= most, () => `${round(ratio, 2)}x${rest()}`);
  };
  const addMost = (what, most, value, unit) =>
    add(what, `${most} ${unit}`, value, value <= most, () => `${round(value)} ${unit}`);

  for (const rate of [1, 4]) {
    const net = (name) => {
      const value = median('cpu', `returning${rate}`, name);
      return value === undefined ? undefined : value - median('cpu', `returning${rate}`, bare);
    };
    const [lightest, value] = least(peers.map((name) => [name, net(name)]));
    addRatio(
      `returning visit, script CPU at ${rate}x, against the lightest peer`,
      0.5,
      net(own),
      value,
      () => ` (${round(net(own), 2)} ms; ${lightest} ${round(value, 2)} ms)`,
    );
  }

  const [fastest, shown] = least(peers.map((name) => [name, median('banner', 'banner', name)]));
  const seen = median('banner', 'banner');
  addRatio(
    'banner visible, 4x on 4G, against the fastest peer',
    1,
    seen,
    shown,
    () => ` (${round(seen, 0)} ms; ${fastest} ${round(shown, 0)} ms)`,
  );

  const released = (name) => median('release', 'released', name);
  const losers = peers.filter((name) => results.least('release', name, 'ordered') === 0);
  const [loser, unordered] = least(losers.map((name) => [name, released(name)]));
  addRatio(
    'all six gated scripts ran, in order, against the fastest peer that loses the order',
    1.2,
    released(own),
    unordered,
    () => ` (${round(released(own), 0)} ms; ${loser} ${round(unordered, 0)} ms)`,
  );
  const ordered = results.least('release', own, 'ordered');
  add('… in document order', 'always', ordered, ordered === 1, () => (ordered === 1 ? 'always' : 'not always'));

  addMost(
    'total blocking time at 4x, first visit, beyond that of the page with no widget',
    0,
    Math.max(0, median('cpu', 'blocking4') - median('cpu', 'blocking4', bare)),
    'ms',
  );
  addMost('accept, next frame at 4x', 32, median('release', 'accept'), 'ms');
  addMost('refuse, next frame at 4x', 24, median('cpu', 'refuse4'), 'ms');
  addMost('open preferences, next frame at 4x', 48, median('banner', 'preferences'), 'ms');

  for (const name of [own, withGates])
    addRatio(
      `5,000 insertions after load, against no widget (${name})`,
      1.1,
      median('insertions', 'main', name),
      median('insertions', 'main', bare),
    );
  addRatio(
    'CPU per released script, 1,000 scripts against 10',
    1.2,
    median('scripts', 'each1000'),
    median('scripts', 'each10'),
  );

  // The network behind a request takes far longer than any gate, so fetch is compared without it.
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
      '1.5x, and less than 5 µs more',
      more,
      value <= 1.5 * native && more < 5,
      () => `${round(value / native, 2)}x, ${round(more, 2)} µs more (native ${round(native, 2)} µs)`,
    );
  }
  const patched = median('calls', 'patched');
  add('no hosts and no entries declared: no patch at all', 'none', patched, patched === 0, () =>
    patched ? `${patched} places` : 'none',
  );
  return rows;
}
