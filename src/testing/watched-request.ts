import type { Request } from 'playwright-core';
import { withoutQuery } from './without-query.js';

/** A request of the browser's context. It has the names of the parameters, never their values. */
export interface WatchedRequest {
  /** The address without query and fragment. */
  readonly address: string;
  /** The names of its parameters. */
  readonly parameters: readonly string[];
  /** The browser's name for it: `document`, `script`, `image`, `fetch`, `ping`, …; `connection` for a connection without a request. */
  readonly kind: string;
  readonly method: string;
  /** The address of the page that made it. */
  readonly page: string;
  /** The address of the frame if it isn't the page itself; `service worker` if one made it. */
  readonly frame?: string;
  /** The address that redirected here. */
  readonly redirectedFrom?: string;
  /** What Google's tags send about the visitor's choice: the parameters `gcs` and `gcd`. */
  readonly consentMode?: Readonly<Record<'gcs' | 'gcd', string>>;
  /** In milliseconds since the page was opened. */
  readonly at: number;
  /** How it ended: answered by the test itself, sent to the server, or failed. */
  fate: 'waiting' | 'answered-here' | 'sent' | 'failed';
  /** Whether it is the navigation by which the visitor opens the page. */
  readonly isNavigation: boolean;
}

/** The frame that made the request. A service worker has no frame, and a frame that is being removed can't be asked. */
const frameOf = (request: Request): { readonly page: string; readonly frame?: string; readonly isMain: boolean } => {
  if (request.serviceWorker()) return { page: '', frame: 'service worker', isMain: false };
  try {
    const frame = request.frame();
    const page = frame.page().url();
    return frame.parentFrame() ? { page, frame: frame.url(), isMain: false } : { page, isMain: true };
  } catch {
    return { page: '', isMain: true };
  }
};

/** The parameters of a request: those of its address, and those of a form in its body. */
const parametersOf = (request: Request): URLSearchParams => {
  const all = new URLSearchParams(new URL(request.url()).search);
  const body = request.postData() ?? '';
  if (/^[\w.%~-]+=[^\n]*$/.test(body)) for (const [name, value] of new URLSearchParams(body)) all.append(name, value);
  return all;
};

/** Describes a request; undefined if it doesn't leave the browser (`data:`, `blob:`). */
export const watchedRequest = (request: Request, at: number): WatchedRequest | undefined => {
  if (!/^(?:https?|wss?):/.test(request.url())) return undefined;
  const { page, frame, isMain } = frameOf(request);
  const from = request.redirectedFrom();
  const all = parametersOf(request);
  const [gcs, gcd] = [all.get('gcs'), all.get('gcd')];
  return {
    address: withoutQuery(request.url()),
    parameters: [...new Set(all.keys())],
    kind: request.resourceType(),
    method: request.method(),
    page: withoutQuery(page),
    ...(frame && { frame: withoutQuery(frame) }),
    ...(from && { redirectedFrom: withoutQuery(from.url()) }),
    ...((gcs ?? gcd) && { consentMode: { gcs: gcs ?? '', gcd: gcd ?? '' } }),
    at,
    fate: 'waiting',
    isNavigation: isMain && request.isNavigationRequest() && !from,
  };
};
