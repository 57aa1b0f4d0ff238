/** What follows a module, to say that it ran. */
const FOLLOWER =
  /^const turn=document\.createEvent\("Event"\);turn\.initEvent\("askfirst-\d+"\);document\.dispatchEvent\(turn\)$/;
/** The files that the gate has loaded beside it. */
const BESIDE = /\/askfirst-(?:declared|adapters)\.js$/;

interface TrustedTypes {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: Readonly<Record<string, (text: string) => string | undefined>>): unknown;
}
declare const window: { readonly trustedTypes?: TrustedTypes };

/** How the gate writes an element for one of them. */
const WRITTEN = /^<script src="([^"]*)"(?: (?:data-[\w-]+|nonce)="[^"<>]*")*><\/script>$/;

/**
 * Has a page that requires trusted types (Trusted Types, section 2.3.4) trust what the gate puts in as code, and nothing else: the gate's
 * own files, and of the page's marks the text, the address and the handlers that they stand in the page with. A page has one default
 * policy; where there is one already, that one is asked.
 * @param folder where the gate's files lie
 */
export const trusting = (folder: string): void => {
  if (!window.trustedTypes || window.trustedTypes.defaultPolicy) return;
  const isOurs = (address = ''): boolean => {
    const { href, pathname } = Object.assign(document.createElement('a'), { href: address });
    return BESIDE.test(pathname) && href.startsWith(folder) && !href.slice(folder.length).includes('/');
  };
  const isMarked = (text: string, read: (mark: HTMLScriptElement) => readonly (string | null | undefined)[]): boolean =>
    [...document.querySelectorAll<HTMLScriptElement>('script[data-consent]')].some((mark) => read(mark).includes(text));
  /** What isn't trusted is stopped, as without a policy. */
  const only =
    (isTrusted: (text: string) => boolean) =>
    (text: string): string | undefined =>
      isTrusted(text) ? text : undefined;
  window.trustedTypes.createPolicy('default', {
    createHTML: only((text) => isOurs(WRITTEN.exec(text)?.[1])),
    createScriptURL: only(
      (address) => isOurs(address) || isMarked(address, (mark) => [mark.getAttribute('src'), mark.dataset['src']]),
    ),
    createScript: only(
      (text) =>
        FOLLOWER.test(text) ||
        isMarked(text, (mark) => [mark.text, mark.getAttribute('onload'), mark.getAttribute('onerror')]),
    ),
  });
};
