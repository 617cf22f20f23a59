/** The words that stand on the scoreboard; sentences that change come from the board's own words. */
export interface ScoreboardText {
  readonly name: string;
  readonly columns: Readonly<Record<"candidate" | "share" | "criterion" | "whoGaveWhat" | "ratings" | "interviewer", string>>;
  readonly title: string;
  readonly help: string;
  /** In front of the number of ratings in the log that are no ratings. */
  readonly leftOut: string;
  /** Before the number of ballots that came after a reveal. */
  readonly late: string;
  readonly ranking: string;
  readonly scores: string;
  readonly finalists: string;
  readonly finalistsHelp: string;
  readonly finalistsLabel: string;
  readonly finalistsRule: string;
  readonly contested: string;
  readonly contestedHelp: string;
  readonly missing: string;
  readonly missingHelp: string;
  readonly heatMap: string;
  readonly heatMapHelp: string;
  readonly boundsNote: string;
  readonly chanceNote: string;
}
