import type { Request } from 'playwright-core';

/** A request as it was seen at the level of the browser's context. Of what it sent the names are kept, never the values. */
export interface WatchedRequest {
  /** Without what follows a question mark. */
  readonly address: string;
  /** The names of its parameters. */
  readonly parameters: readonly string[];
  /** `document`, `script`, `image`, `fetch`, `ping`, … as the browser names it; `connection` opened one and asked nothing. */
  readonly kind: string;
  readonly method: string;
  /** The page in which it was made. */
  readonly page: string;
  /** The frame, where that isn't the page itself; `service worker` where one made it. */
  readonly frame?: string;
  /** The address that redirected here. */
  readonly redirectedFrom?: string;
  /** What Google's tags say of the visitor's choice: `gcs` and `gcd`. */
  readonly consentMode?: Readonly<Record<'gcs' | 'gcd', string>>;
  /** In milliseconds since the page was opened. */
  readonly at: number;
  /** What became of it: answered by the test itself, sent to the server, or failed. */
  fate: 'waiting' | 'answered-here' | 'sent' | 'failed';
  /** Whether it opens the page that is visited, by the visitor's own hand. */
  readonly isNavigation: boolean;
}

/** The frame that asked; a service worker has none, and a frame that is going away can't be asked. */
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

const withoutQuery = (address: string): string => address.replace(/[?#].*$/s, '');

/** The parameters of a request: those of its address, and those of a form that it sends. */
const parametersOf = (request: Request): URLSearchParams => {
  const all = new URLSearchParams(new URL(request.url()).search);
  const body = request.postData() ?? '';
  if (/^[\w.%~-]+=[^\n]*$/.test(body)) for (const [name, value] of new URLSearchParams(body)) all.append(name, value);
  return all;
};

/** Notes a request, or nothing of one that leaves the browser for nobody (`data:`, `blob:`). */
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
