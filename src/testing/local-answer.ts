import type { Request } from 'playwright-core';

/** The answer that a test gives in place of another company's server, so that it doesn't count in their statistics. */
export interface LocalAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A transparent picture of one pixel. */
const PIXEL = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg>';

const BODIES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  script: ['text/javascript', ''],
  stylesheet: ['text/css', ''],
  image: ['image/svg+xml', PIXEL],
  document: ['text/html', '<!doctype html><title>Answered by a test</title>'],
  fetch: ['application/json', '{}'],
  xhr: ['application/json', '{}'],
};

/** An empty answer of the type that the request expects. Any origin may read it. */
export const localAnswer = (request: Request): LocalAnswer => {
  const [contentType, body] = BODIES[request.resourceType()] ?? ['text/plain', ''];
  const { origin = '*', 'access-control-request-headers': asked = '*' } = request.headers();
  return {
    status: 200,
    contentType,
    headers: {
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Allow-Headers': asked,
      'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE, OPTIONS',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
    body,
  };
};
