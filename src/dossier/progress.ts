/** How far a piece of work has come that may take long: data for whoever shows it. */
export interface Progress {
  /** What is being done, as the start of a line: "Parsing files". Said again with every step of it. */
  stage: string;
  /** Steps done. */
  done?: number;
  /** Steps in all, where that is known beforehand. */
  total?: number;
  /** What it is at: the id of a rule. */
  at?: string;
}

/** Is told of every step, as it begins. */
export type OnProgress = (progress: Progress) => void;
