const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes a text for HTML. */
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Puts values into HTML and escapes them. Values that are markup already are put in as they are. */
export const markup = (
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Markup | readonly Markup[])[]
): Markup =>
  new Markup(
    parts.reduce((made, part, index) => {
      const value = values[index - 1] ?? '';
      return made + asHtml(value) + part;
    }),
  );

/** HTML whose values are escaped. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

const asHtml = (value: string | number | Markup | readonly Markup[]): string => {
  if (value instanceof Markup) return value.html;
  if (typeof value === 'object') return value.map(({ html }) => html).join('');
  return escapeHtml(String(value));
};
