/** What a vendor's snippet puts on the page's global, by the host that it loads from: a script that calls it needs the snippet. */
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
 * The hosts whose snippets a script calls without naming them. (`gtag` and `dataLayer` aren't among them: they only queue, and what
 * Google is told by default has to stand before the question.)
 */
export const calledSnippets = (text: string): readonly string[] =>
  Object.keys(GLOBALS).filter((host) => called(GLOBALS[host] ?? '').test(text));
