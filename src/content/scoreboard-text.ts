/** The words that stand on the scoreboard; sentences and tables that change come from the board's own words. */
export interface ScoreboardText {
  readonly name: string;
  /** None: its headings come from formulas. */
  readonly columns: Readonly<Record<string, never>>;
  readonly title: string;
  readonly help: string;
  readonly profiles: string;
  readonly profilesHelp: string;
  readonly profilesLabel: string;
  readonly profilesRule: string;
}
