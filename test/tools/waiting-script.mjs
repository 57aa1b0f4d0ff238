/**
 * Answers `/waits.js?name` with a script, which dispatches `ran` with the name, as soon as `/come?name` was asked for.
 * @returns what gives the script for the first, an empty text for the second, and undefined for any other address
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

/** The same for @web/test-runner. */
export function waitingScript() {
  const answer = createWaitingScript();
  return async (context, next) => {
    const text = await answer(context.path, context.querystring);
    if (text === undefined) await next();
    else Object.assign(context, { type: 'text/javascript', body: text });
  };
}
