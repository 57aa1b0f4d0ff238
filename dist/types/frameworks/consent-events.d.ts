/** The events on `document` that the widget dispatches. */
export type ConsentEvents = Pick<DocumentEventMap, Extract<keyof DocumentEventMap, `askfirst-${string}`>>;
