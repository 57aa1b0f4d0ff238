/** Written by the build: see src/build/gate-texts.ts. */
declare module '#gate-texts' {
  /** The text of the gate that holds only marks. */
  export const marksGate: string;
  /** The text of the gate that also holds declared hosts and entries. */
  export const fullGate: string;
}
