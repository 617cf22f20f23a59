/**
 * What one execution read from the clock and from the random generator, in order.
 *
 * A run that is resumed after a dialog starts from the top (see journal.ts) and must read the same times and the same random
 * numbers, or it might take another branch. After the last recorded input new ones are recorded, so that a loop that waits for the clock ends.
 */
export class RecordedInputs {
  private readonly read: number[] = [];
  private position = 0;

  /** The next recorded number, or else the result of `make()`, which is then recorded. */
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
