import { createMarker } from './create-marker.js';
import type { MarkRules } from './mark-rules.js';

/** How many bytes are converted to characters in one call. */
const AT_ONCE = 8192;

/** Makes one character of each byte. So a page stays the same, whatever its encoding is, and wherever it is split. */
const toText = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return text;
};

const toBytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0) % 256);

/** Decodes a text as UTF-8, if it is UTF-8. */
const decoded = (address: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(toBytes(address));
  } catch {
    return address;
  }
};

const decoding = ({ needOf, needOfMention, withBase }: MarkRules): MarkRules => ({
  decode: decoded,
  needOf: (address) => needOf(decoded(address)),
  needOfMention: (address) => needOfMention(decoded(address)),
  withBase: (base) => decoding(withBase(decoded(base))),
});

/** A stream of bytes that makes marks of what has to wait. */
export const markingStream = (rules: MarkRules): TransformStream<Uint8Array, Uint8Array> => {
  const marker = createMarker(decoding(rules));
  const give = (text: string, controller: TransformStreamDefaultController<Uint8Array>): void => {
    if (text) controller.enqueue(toBytes(text));
  };
  return new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => give(marker.write(toText(chunk)), controller),
    flush: (controller) => give(marker.end(), controller),
  });
};
