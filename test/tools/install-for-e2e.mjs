import { installPeers } from '../bench/peers.mjs';
import { installIn } from './install-in.mjs';

/** Before the tests of test/e2e: the tools that visitors come from, those that visitors bring, and those that adapters tell. */
export default function installForE2e() {
  installPeers();
  installIn('test/visitors-tools');
  // Not "npm ci": Adobe's package wants files for all platforms in the lock, and a registry may have those of some alone.
  installIn('test/vendors', 'install', '--no-save');
}
