import { installPeers } from '../bench/peers.mjs';
import { installIn } from './install-in.mjs';

/** Before the tests of test/e2e: the tools that visitors come from, those that visitors bring, and those that adapters tell. */
export default function installForE2e() {
  installPeers();
  installIn('test/visitors-tools');
  installIn('test/vendors');
}
