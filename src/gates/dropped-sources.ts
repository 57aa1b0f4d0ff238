import { addressesSpelledIn } from '../core/holding/addresses-in.js';
import type { HostGate } from '../core/holding/declared-hosts.js';

type Native = (...args: unknown[]) => unknown;

/**
 * Holds objects that must be made at once and so can't wait, by dropping what they would fetch from: the source of a font, the servers of a
 * connection to a peer.
 */
export const droppedSources: HostGate = ({ ruleOf }, { blockingRule, hold }, _consent, patches) => {
  const isHeld = (kind: string, address: string): boolean => {
    const rule = blockingRule(ruleOf(address), kind, address);
    if (rule) hold({ ...rule, waits: false }, kind, address, { proceed: () => {} });
    return !!rule;
  };
  const withoutServers = (given: unknown): unknown => {
    const { iceServers } = (given ?? {}) as RTCConfiguration;
    if (!iceServers) return given;
    const isServerHeld = ({ urls }: RTCIceServer): boolean =>
      // These addresses have a host name, but no slashes before it (`stun:stun.example`).
      [urls].flat().some((url) => isHeld('RTCPeerConnection', url.replace(/^\w+:/, 'https://')));
    return { ...(given as object), iceServers: iceServers.filter((server) => !isServerHeld(server)) };
  };
  // Chromium has a second name for it.
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection'])
    patches.patch(window, name, {
      construct: (native, [given, ...rest], made) =>
        Reflect.construct(native, [withoutServers(given), ...(rest as unknown[])], made) as object,
    });
  patches.patch(window.RTCPeerConnection?.prototype, 'setConfiguration', {
    apply: (native: Native, self: object, [given]) => Reflect.apply(native, self, [withoutServers(given)]),
  });
  patches.patch(window, 'FontFace', {
    construct(native, args: [string, unknown, unknown?], made) {
      const [name, source, ...rest] = args;
      const isDropped = typeof source === 'string' && addressesSpelledIn(source).some((one) => isHeld('FontFace', one));
      return Reflect.construct(native, isDropped ? [name, 'url(data:)', ...rest] : args, made) as object;
    },
  });
};
