/** What is said while a candidate is erased. */
export interface EraseMessages {
  readonly title: string;
  /** @param selected the code of the selected candidate, or "" */
  ask(selected: string): string;
  nobody(typed: string): string;
  several(typed: string, codes: readonly string[]): string;
  /** What goes, before anything does. @param warnings sentences about the time that is not over, or other reasons to wait */
  preview(facts: ErasedFacts & { readonly name: string; readonly warnings: readonly string[] }): string;
  done(facts: Pick<ErasedFacts, "code" | "own">): string;
  /** What the log says. */
  readonly logged: string;
}

export interface ErasedFacts {
  readonly code: string;
  readonly ballots: number;
  readonly sealed: number;
  readonly drafts: number;
  /** Names of sheets that go. */
  readonly removed: readonly string[];
  /** Names of sheets on which lines go or the name is replaced. */
  readonly changed: readonly string[];
  /** Sheets of the user's own that name the person. */
  readonly own: readonly string[];
  /** True where the figures of others are computed from fewer ballots afterwards. */
  readonly recomputes: boolean;
}
