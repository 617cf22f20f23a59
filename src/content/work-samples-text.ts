/** The words of the sheet with the candidates' work samples, and of the hand-out they are asked with. */
export interface WorkSamplesText {
  readonly name: string;
  readonly title: string;
  readonly help: readonly [string, string];
  readonly columns: Readonly<Record<"code" | "post" | "picture" | "reply" | "received", string>>;
  readonly codeNote: string;
  readonly pictureNote: string;
  /** Above the table: what every candidate is asked to write about, in words that an employer changes. */
  readonly tasks: Readonly<Record<"post" | "reply", { readonly label: string; readonly text: string }>>;
  readonly handOut: SampleHandOutText;
}

export interface SampleHandOutText {
  /** Followed by a code where it is one candidate's. */
  readonly name: string;
  readonly title: string;
  readonly help: readonly string[];
  readonly code: string;
  readonly mission: string;
  readonly voice: string;
  readonly adjectives: string;
  readonly say: string;
  readonly neverSay: string;
  readonly samplePost: string;
  /** Said where the employer has written nothing about the voice. */
  readonly noVoice: string;
  /** A task, and the label of the cell where its answer goes. */
  readonly tasks: Readonly<Record<"post" | "picture" | "reply", { readonly title: string; readonly ask: string; readonly answer: string }>>;
}
