import type { HostGate } from '../../src/core/holding/declared-hosts.js';
import { calls } from '../../src/gates/calls.js';
import { connections } from '../../src/gates/connections.js';
import { droppedSources } from '../../src/gates/dropped-sources.js';
import { fetches } from '../../src/gates/fetches.js';
import { xmlHttpRequests } from '../../src/gates/xml-http-requests.js';

/** What holds the requests that scripts make. */
export const REQUEST_GATES: readonly HostGate[] = [fetches, xmlHttpRequests, calls, connections, droppedSources];
