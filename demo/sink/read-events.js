// Reads which events a request contains, so that the live page can show more than a number of bytes.
import { gunzipSync } from 'node:zlib';

/** @returns names such as ["$pageview"]; none if the body can't be read */
export function readEvents(body) {
  try {
    const events = [decode(body)].flat();
    return events
      .flatMap((one) => one.batch ?? one)
      .map(({ event }) => event)
      .filter((name) => typeof name === 'string');
  } catch {
    // The request has no events: it is for a script or a picture, or a preflight.
    return [];
  }
}

function decode(body) {
  // PostHog compresses what it sends, and doesn't always say so in the address.
  if (body[0] === 0x1f && body[1] === 0x8b) return JSON.parse(gunzipSync(body));
  const text = body.toString();
  const data = new URLSearchParams(text).get('data') ?? text;
  return JSON.parse(/^[[{]/.test(data) ? data : Buffer.from(data, 'base64').toString());
}
