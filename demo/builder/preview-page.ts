import type { PolicySource } from '../../src/core/policy/policy-source.js';

/** The name of the preview's record. The page around the preview has a record of its own. */
export const PREVIEW_COOKIE = 'askfirst-preview';

/** What the preview shows. */
export interface PreviewWish {
  readonly policy: PolicySource;
  readonly language: string;
  readonly region: string;
  readonly looks: string;
  readonly isDark: boolean;
}

const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
const inAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Makes a page of a site, with the real widget. The page requests nothing from other servers. */
export function previewPage({ policy, language, region, looks, isDark }: PreviewWish): string {
  const shown = { ...policy, cookie: { ...policy.cookie, name: PREVIEW_COOKIE, domain: undefined } };
  const functions = (policy.functions ?? []).map(
    ({ id }) => `<section data-consent-function="${inAttribute(id)}"></section>`,
  );
  return `<!doctype html>
<html lang="${inAttribute(language)}" style="color-scheme: ${isDark ? 'dark' : 'light'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Preview</title>
<script type="application/json" id="askfirst-policy">${inScript(shown)}</script>
<script src="/askfirst/askfirst-full.js" data-frames="ask" data-region="${inAttribute(region)}"></script>
<style>
${looks.replaceAll('<', '')}
body { margin: 0; font: 16px/1.6 system-ui, sans-serif; background: Canvas; color: CanvasText }
header { padding: 1rem 2rem; border-block-end: 1px solid color-mix(in srgb, CanvasText 15%, Canvas); font-weight: 600 }
main { max-inline-size: 44rem; margin-inline: auto; padding: 1rem 2rem 24rem }
.line { block-size: .7rem; margin-block: .8rem; border-radius: 1rem; background: color-mix(in srgb, CanvasText 12%, Canvas) }
.line:nth-child(3n) { inline-size: 70% }
section { margin-block: 1.5rem }
</style></head>
<body><header>${inAttribute(nameOf(policy))}</header><main>
<div class="line"></div><div class="line"></div><div class="line"></div>
${functions.join('\n')}
<div class="line"></div><div class="line"></div><div class="line"></div>
<p><a href="#" data-askfirst="preferences">⚙</a></p></main></body></html>`;
}

/** The site's name, in the first of its languages. */
function nameOf({ controller }: PolicySource): string {
  const name = controller?.name ?? '';
  return typeof name === 'string' ? name : (Object.values(name)[0] ?? '');
}
