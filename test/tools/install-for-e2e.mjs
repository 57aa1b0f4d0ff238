import { installPeers } from '../bench/peers.mjs';
import { installIn } from './install-in.mjs';

/** Before the tests of test/e2e: the tools that visitors come from, and those that visitors bring. */
export default function installForE2e() {
  installPeers();
  installIn('test/visitors-tools');
}
