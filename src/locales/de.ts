export const texts = {} as never;
