/**
 * Answers `/waits.js?name` only after `/come?name` was requested, so that a test decides when a script arrives. The script dispatches `ran`
 * with the name.
 * @returns a function of path and query. It returns the script, an empty text for `/come`, and undefined for any other address
 */
export function createWaitingScript() {
  const comings = new Map();
  const comingOf = (name) => {
    if (!comings.has(name)) {
      const coming = {};
      coming.promise = new Promise((settle) => (coming.settle = settle));
      comings.set(name, coming);
    }
    return comings.get(name);
  };
  return async (path, query) => {
    const name = decodeURIComponent(query);
    if (path === '/waits.js') {
      await comingOf(name).promise;
      return `document.dispatchEvent(new CustomEvent('ran', { detail: ${JSON.stringify(name)} }))`;
    }
    if (path !== '/come') return undefined;
    comingOf(name).settle();
    return '';
  };
}

/** The same as a middleware for @web/test-runner. */
export function waitingScript() {
  const answer = createWaitingScript();
  return async (context, next) => {
    const text = await answer(context.path, context.querystring);
    if (text === undefined) await next();
    else Object.assign(context, { type: 'text/javascript', body: text });
  };
}
