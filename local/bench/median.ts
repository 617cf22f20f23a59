/**
 * The median time of `times` runs in milliseconds, after five to warm up; `prepare` is not timed.
 *
 * @param now the clock to measure with, in milliseconds; wall time without it
 */
export function median(times: number, prepare: (run: number) => () => void, now: () => number = () => performance.now()): number {
  for (let run = 0; run < 5; run++) prepare(-1 - run)();
  const durations = Array.from({ length: times }, (_, run) => {
    const body = prepare(run);
    const start = now();
    body();
    return now() - start;
  });
  return durations.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}
