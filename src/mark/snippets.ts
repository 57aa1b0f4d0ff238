/**
 * The global that a vendor's snippet defines, by the host from which the snippet loads. A script that calls the global needs the snippet.
 */
const GLOBALS: Readonly<Record<string, string>> = {
  'analytics.tiktok.com': 'ttq',
  'cdn.mouseflow.com': 'mouseflow',
  'connect.facebook.net': 'fbq',
  'px.ads.linkedin.com': 'lintrk',
  's.pinimg.com': 'pintrk',
  'sc-static.net': 'snaptr',
  'script.hotjar.com': 'hj',
  'snap.licdn.com': 'lintrk',
  'static.ads-twitter.com': 'twq',
  'static.hotjar.com': 'hj',
  'www.clarity.ms': 'clarity',
  'www.redditstatic.com': 'rdt',
};

const called = (name: string): RegExp => new RegExp(`(?<![\\w$.])(?:window\\.)?${name}(?:\\.\\w+)?\\s*\\(`);

/**
 * The hosts whose snippets a script calls without naming them. (`gtag` and `dataLayer` aren't among them: they only queue, and Google's
 * defaults have to be queued before the visitor is asked.)
 */
export const calledSnippets = (text: string): readonly string[] =>
  Object.keys(GLOBALS).filter((host) => called(GLOBALS[host] ?? '').test(text));
