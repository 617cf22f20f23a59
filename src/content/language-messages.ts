/** What the add-on says about the language of a kit; said in the new language. */
export interface LanguageMessages {
  working(sheet: number, sheets: number): string;
  readonly done: string;
  /** Job posts that somebody has edited keep their language. */
  postsKept(sheets: readonly string[]): string;
  /** Recorded decisions and their memo keep what stood, in the language of that day. */
  recordsKept(sheets: readonly string[]): string;
}
