/** A text for people: a string, or a map from BCP 47 language tag to string. It is never parsed as HTML. */
export type Text = string | Readonly<Record<string, string>>;
