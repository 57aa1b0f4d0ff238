/** The text of the script behind an inline module that reports that the module ran. */
const FOLLOWER =
  /^const turn=document\.createEvent\("Event"\);turn\.initEvent\("askfirst-\d+"\);document\.dispatchEvent\(turn\)$/;
/** The files that the gate loads from beside itself. */
const BESIDE = /\/askfirst-(?:declared|adapters)\.js$/;

interface TrustedTypes {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: Readonly<Record<string, (text: string) => string | undefined>>): unknown;
}
declare const window: { readonly trustedTypes?: TrustedTypes };

/** The markup that the gate writes for one of these files. */
const WRITTEN = /^<script src="([^"]*)"(?: (?:data-[\w-]+|nonce)="[^"<>]*")*><\/script>$/;

/**
 * For a page that requires trusted types (Trusted Types, section 2.3.4): makes it trust the code that the gate puts in, and nothing else.
 * That is the gate's own files, and the text, address and handlers that a mark of the page has. A page has one default policy; if it has
 * one already, that one decides.
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
  /** Code that isn't trusted is stopped, as it would be without this policy. */
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
