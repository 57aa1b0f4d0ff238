/** Settles as soon as something is so. */
export const until = async (isSo: () => unknown): Promise<void> => {
  while (!isSo()) await new Promise((settle) => setTimeout(settle));
};
