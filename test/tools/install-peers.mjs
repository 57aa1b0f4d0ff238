import { installPeers } from '../bench/peers.mjs';

/** Before the tests of test/e2e: the other tools that some of them come from, at the versions that are measured too. */
export default installPeers;
