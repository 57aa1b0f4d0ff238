import type { Request } from 'playwright-core';

/** What stands for another company's server, so that a test adds nothing to anybody's statistics. */
export interface LocalAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A picture of one transparent pixel. */
const PIXEL = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg>';

const BODIES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  script: ['text/javascript', ''],
  stylesheet: ['text/css', ''],
  image: ['image/svg+xml', PIXEL],
  document: ['text/html', '<!doctype html><title>Answered by a test</title>'],
  fetch: ['application/json', '{}'],
  xhr: ['application/json', '{}'],
};

/** An empty answer of the kind that the request expects, which any origin may read. */
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
