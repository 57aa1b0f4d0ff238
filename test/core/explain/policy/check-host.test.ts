import { expect } from 'chai';
import { checkHost } from '../../../../src/core/explain/policy/check-host.js';
import { parsePolicy } from '../../../../src/core/policy/policy.js';
import { hostRules } from '../../../../src/core/rules/host-rules.js';

const problemOf = (host: unknown): string | undefined => {
  const [problem] = checkHost(host, 'services[0].hosts[0]');
  return problem;
};

/** Hosts that no request can be to, each with a part of the cure. */
const CANNOT_MATCH: readonly (readonly [host: unknown, cure: string])[] = [
  ['stats.example:443', 'write "stats.example"'],
  ['stats.example:443/x', 'write "stats.example/x"'],
  ['stats.example:80', 'write "stats.example"'],
  ['*.stats.example:443', 'write "*.stats.example"'],
  ['stats.example:99999', 'a port from 1 to 65535'],
  ['stats.example:', 'a host name'],
  ['stats.example:*', 'a host name'],
  ['//stats.example', 'a host name'],
  ['//stats.example/x', 'a host name'],
  ['https://stats.example', 'a host name'],
  ['http://stats.example/', 'a host name'],
  ['wss://stats.example', 'a host name'],
  [' stats.example', 'a host name'],
  ['stats.example ', 'a host name'],
  ['stats .example', 'a host name'],
  ['stats.example/a b', 'a host name'],
  ['stats.example?x=1', 'a host name'],
  ['stats.example/x?y', 'a host name'],
  ['stats.example/#x', 'a host name'],
  ['*', 'a host name'],
  ['*.', 'a host name'],
  ['**.stats.example', 'a host name'],
  ['stats.*', 'a host name'],
  ['st*ts.example', 'a host name'],
  ['.stats.example', 'a host name'],
  ['stats..example', 'a host name'],
  ['user@stats.example', 'a host name'],
  ['bücher.example', 'in ASCII'],
  ['stats.example/über', 'write "stats.example/%C3%BCber"'],
  ['stats.example/a/../b', 'write "stats.example/b"'],
  ['/a/./b', 'write "/a/b"'],
  ['/über', 'write "/%C3%BCber"'],
  ['ingest/x', 'write "/ingest/x"'],
  ['ads/*', 'write "/ads/*"'],
  ['127.1', 'write "127.0.0.1"'],
  ['', 'a host name'],
  [5, 'a host name'],
  [null, 'a host name'],
];

/** Hosts that can match, each with an address that it matches. */
const CAN_MATCH: readonly (readonly [host: string, address: string])[] = [
  ['stats.example', 'https://stats.example/x'],
  ['STATS.Example', 'https://stats.example/x'],
  ['stats.example/', 'https://stats.example/'],
  ['stats.example/Path/*', 'https://stats.example/Path/x'],
  ['stats.example:8443', 'https://stats.example:8443/x'],
  ['*.stats.example', 'https://a.stats.example/x'],
  ['*.stats.example:8080/x', 'http://a.stats.example:8080/x'],
  ['st_ts.example', 'https://st_ts.example/'],
  ['xn--bcher-kva.example', 'https://xn--bcher-kva.example/'],
  ['127.0.0.1/probe.js', 'http://127.0.0.1/probe.js'],
  ['localhost', 'http://localhost/'],
  ['localhost:8080/x', 'http://localhost:8080/x'],
  ['localhost/x', 'http://localhost/x'],
  ['intranet', 'http://intranet/'],
  ['/ingest', '/ingest'],
  ['/ingest/*', '/ingest/x'],
  ['/', '/anything'],
];

describe('checkHost', () => {
  for (const [host, cure] of CANNOT_MATCH)
    it(`says that ${JSON.stringify(host)} can’t match, and what to write`, () => {
      const problem = problemOf(host) ?? 'no problem';
      expect(problem).to.include(`policy: services[0].hosts[0] is ${JSON.stringify(host)}; write `);
      expect(problem).to.include(cure);
    });

  for (const [host, address] of CAN_MATCH)
    it(`has nothing against ${host}, which matches ${address}`, () => {
      expect(problemOf(host)).to.be.undefined;
      const services = [{ id: 'stats', category: 'analytics', name: 'Stats', hosts: [host] }];
      const { ruleOf } = hostRules(parsePolicy(JSON.stringify({ services })), window);
      expect(ruleOf(address)?.declared).to.equal(host);
    });
});
