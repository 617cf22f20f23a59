/**
 * What one execution read from the clock and from chance, in order.
 *
 * A run that is taken up again after a dialog starts from the top (see journal.ts) and must meet the same times and the same random
 * numbers, or it might take another way. Past the end of the tape time goes on, so that a loop that waits for the clock ends.
 */
export class Tape {
  private readonly read: number[] = [];
  private position = 0;

  /** The next recorded number, or `make()`'s, which is recorded. */
  next(make: () => number): number {
    const known = this.read[this.position++];
    if (known !== undefined) return known;
    const made = make();
    this.read.push(made);
    return made;
  }

  rewind(): void {
    this.position = 0;
  }
}
