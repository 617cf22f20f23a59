import { DateTime } from "luxon";

/** What dragging the corner of a selection fills in. Dates are numbers too, counted in days. */
export type SeriesValue = number | string;

const lists: readonly (readonly string[])[] = (["long", "short"] as const).flatMap((style) => {
  const month = new Intl.DateTimeFormat("en", { month: style, timeZone: "UTC" });
  const weekday = new Intl.DateTimeFormat("en", { weekday: style, timeZone: "UTC" });
  const day = (n: number): Date => DateTime.utc(2024, 1, n).toJSDate();
  return [
    Array.from({ length: 12 }, (_, n) => month.format(DateTime.utc(2024, n + 1, 1).toJSDate())),
    Array.from({ length: 7 }, (_, n) => weekday.format(day(n + 1))),
  ];
});

/** 1, 3 → 2; undefined when the steps differ. */
function constantStep(numbers: readonly number[]): number | undefined {
  const [first = 0, second = 0] = numbers;
  const step = second - first;
  return numbers.every((number, index) => index === 0 || Math.abs(number - (numbers[index - 1] ?? 0) - step) < 1e-9) ? step : undefined;
}

function numberSeries(numbers: readonly number[], single: number): ((index: number) => number) | undefined {
  const [first = 0] = numbers;
  const step = numbers.length === 1 ? single : constantStep(numbers);
  return step === undefined ? undefined : (index) => Number((first + index * step).toPrecision(15));
}

/** "Jan", "Feb" → the months; case as typed in the first. */
function listSeries(texts: readonly string[]): ((index: number) => string) | undefined {
  for (const list of lists) {
    const places = texts.map((text) => list.findIndex((name) => name.toLowerCase() === text.toLowerCase()));
    if (places.includes(-1)) continue;
    const step = places.length === 1 ? 1 : constantStep(places);
    const first = places[0] ?? 0;
    if (step !== undefined) return (index) => list[(((first + index * step) % list.length) + list.length) % list.length] ?? "";
  }
  return undefined;
}

/** "Week 1", "Week 2" → "Week 3". */
function countedSeries(texts: readonly string[]): ((index: number) => string) | undefined {
  const parts = texts.map((text) => text.match(/^(.*?)(\d+)(\D*)$/s));
  const [first] = parts;
  if (!first || !parts.every((part) => part?.[1] === first[1] && part?.[3] === first[3])) return undefined;
  const digits = first[2] ?? "";
  const series = numberSeries(
    parts.map((part) => Number(part?.[2])),
    1,
  );
  const width = digits.startsWith("0") ? digits.length : 1;
  return series && ((index) => `${first[1]}${String(Math.abs(series(index))).padStart(width, "0")}${first[3]}`);
}

/**
 * How a row or column of cells continues, by the default series of Sheets.
 *
 * @param values the cells in order
 * @param dated whether the numbers are dates: a single date counts up, a single number repeats
 * @returns the value at an index counted from the first cell (it may be negative); undefined when the cells just repeat
 * @example fillSeries([2, 4], false)?.(5) → 12
 */
export function fillSeries(values: readonly SeriesValue[], dated: boolean): ((index: number) => SeriesValue) | undefined {
  if (values.every((value): value is number => typeof value === "number")) return numberSeries(values, dated ? 1 : 0);
  if (!values.every((value): value is string => typeof value === "string" && value !== "")) return undefined;
  return listSeries(values) ?? countedSeries(values);
}
