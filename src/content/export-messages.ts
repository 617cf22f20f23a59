/** What the add-on says about the tables for other programs; their headings are the same in every language. */
export interface ExportMessages {
  /** What the two sheets are called. */
  readonly sheets: Readonly<Record<"log" | "rubric", string>>;
  readonly note: string;
  readonly nothing: string;
  uncertain(sheet: string): string;
  exported(ratings: number, log: string, rubric: string): string;
}
