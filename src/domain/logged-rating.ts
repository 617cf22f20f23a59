/** One rating of the log. Names are in the form in which they are compared. */
export interface LoggedRating {
  readonly candidate: string;
  readonly interviewer: string;
  readonly criterion: string;
  readonly rating: number;
}
