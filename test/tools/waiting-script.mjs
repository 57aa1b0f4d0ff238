/** Answers `/waits.js?name` with a script, which dispatches `ran` with the name, as soon as `/come?name` was asked for. */
export function waitingScript() {
  const comings = new Map();
  const comingOf = (name) => {
    if (!comings.has(name)) {
      const coming = {};
      coming.promise = new Promise((settle) => (coming.settle = settle));
      comings.set(name, coming);
    }
    return comings.get(name);
  };
  return async (context, next) => {
    const name = decodeURIComponent(context.querystring);
    if (context.path === '/waits.js') {
      await comingOf(name).promise;
      context.type = 'text/javascript';
      context.body = `document.dispatchEvent(new CustomEvent('ran', { detail: ${JSON.stringify(name)} }))`;
    } else if (context.path === '/come') {
      comingOf(name).settle();
      context.status = 204;
    } else await next();
  };
}
