// Which events a request carries, so that the live page can say more than "some bytes".
import { gunzipSync } from 'node:zlib';

/** @returns names such as ["$pageview"]; none when the body isn't understood */
export function readEvents(body) {
  try {
    const events = [decode(body)].flat();
    return events
      .flatMap((one) => one.batch ?? one)
      .map(({ event }) => event)
      .filter((name) => typeof name === 'string');
  } catch {
    // Not a batch of events: a script, a picture, a preflight.
    return [];
  }
}

function decode(body) {
  // PostHog squeezes what it sends, and doesn't always say so in the address.
  if (body[0] === 0x1f && body[1] === 0x8b) return JSON.parse(gunzipSync(body));
  const text = body.toString();
  const data = new URLSearchParams(text).get('data') ?? text;
  return JSON.parse(/^[[{]/.test(data) ? data : Buffer.from(data, 'base64').toString());
}
