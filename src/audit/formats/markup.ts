const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that stands for itself in HTML. */
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Puts values into HTML, as text; a list of markup that was made so is put in as it is. */
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

/** HTML that was made with its values escaped. */
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
