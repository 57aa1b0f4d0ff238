/** Settles in the browser's next task: all that was due in this one, such as promises and observers of the page, has happened then. */
export const nextTask = (): Promise<unknown> => new Promise((settle) => setTimeout(settle));
