/** The median time of `times` runs in milliseconds, after five to warm up; `prepare` is not timed. */
export function median(times: number, prepare: (run: number) => () => void): number {
  for (let run = 0; run < 5; run++) prepare(-1 - run)();
  const durations = Array.from({ length: times }, (_, run) => {
    const body = prepare(run);
    const start = performance.now();
    body();
    return performance.now() - start;
  });
  return durations.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}
