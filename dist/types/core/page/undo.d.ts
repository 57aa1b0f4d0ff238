/** Ends what it came from. */
export type Undo = () => void;
