/** Written by the build: see src/build/gate-texts.ts. */
declare module '#gate-texts' {
  /** The text of the gate that holds marks. */
  export const marksGate: string;
  /** The text of the gate that holds declared hosts and entries too. */
  export const fullGate: string;
}
