import type { Calibration } from "./calibrate.ts";
import type { Reliability } from "./reliability.ts";

const SIDE = 420;
const LEFT = 64;
const TOP = 56;
const HISTOGRAM = 60;
const BINS = 40;
const ink = "#202124";
const quiet = "#5f6368";
const accent = "#0b5c6b";
const before = "#a6611a";

const x = (share: number): string => (LEFT + SIDE * share).toFixed(1);
const y = (share: number): string => (TOP + SIDE * (1 - share)).toFixed(1);
const text = (at: readonly [string | number, string | number], words: string, look = ""): string =>
  `<text x="${at[0]}" y="${at[1]}" ${look}>${words}</text>`;

/** The reliability diagram as an SVG picture: the curves of both rules, each kind of panel as a dot, and how often each chance was claimed. */
export function reliabilityDiagram(model: Reliability, old: Reliability, found: readonly Calibration[]): string {
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
  const grid = ticks.flatMap((tick) => [
    `<path d="M${x(tick)} ${TOP}V${TOP + SIDE}M${LEFT} ${y(tick)}H${LEFT + SIDE}" stroke="#e8eaed"/>`,
    text([x(tick), TOP + SIDE + HISTOGRAM + 30], `${100 * tick}`, `text-anchor="middle" fill="${quiet}"`),
    text([LEFT - 10, Number(y(tick)) + 4], `${100 * tick}`, `text-anchor="end" fill="${quiet}"`),
  ]);
  const dots = found.map(
    ({ design, model: { claimed, cameTrue } }) =>
      `<circle cx="${x(claimed)}" cy="${y(cameTrue)}" r="4.5" fill="#fff" stroke="${accent}" stroke-width="2"><title>${design.name}: claimed ${(100 * claimed).toFixed(1)}, true ${(100 * cameTrue).toFixed(1)}</title></circle>`,
  );
  const keyX = LEFT + 16;
  const key = [
    `<path d="M${keyX} ${TOP + 22}h26" stroke="${accent}" stroke-width="3"/>`,
    text([keyX + 34, TOP + 26], `this model: miscalibration ${model.miscalibration.toFixed(4)}`, `fill="${ink}"`),
    `<path d="M${keyX} ${TOP + 44}h26" stroke="${before}" stroke-width="1.5" stroke-dasharray="5 3"/>`,
    text([keyX + 34, TOP + 48], `the rule before: ${old.miscalibration.toFixed(4)}`, `fill="${ink}"`),
    `<circle cx="${keyX + 13}" cy="${TOP + 66}" r="4.5" fill="#fff" stroke="${accent}" stroke-width="2"/>`,
    text([keyX + 34, TOP + 70], "one kind of panel, this model", `fill="${ink}"`),
  ];
  const width = LEFT + SIDE + 32;
  const height = TOP + SIDE + HISTOGRAM + 64;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Roboto, Arial, sans-serif" font-size="12" role="img" aria-label="Reliability diagram">
<rect width="${width}" height="${height}" fill="#fff"/>
${text([LEFT, 26], "How often leaders were truly best", `fill="${ink}" font-size="15" font-weight="bold"`)}
${text([LEFT, 44], "of 100 times, by the chance that was claimed", `fill="${quiet}"`)}
${grid.join("\n")}
<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="${quiet}" stroke-dasharray="2 4"/>
${curve(old, `stroke="${before}" stroke-width="1.5" stroke-dasharray="5 3"`)}
${curve(model, `stroke="${accent}" stroke-width="3"`)}
${dots.join("\n")}
${key.join("\n")}
${histogram(found)}
${text([LEFT + SIDE / 2, height - 12], "chance claimed, of 100 (bars: how often it was claimed by this model)", `text-anchor="middle" fill="${quiet}"`)}
</svg>
`;
}

/** The isotonic curve: level within a step, straight from one to the next. */
function curve({ steps }: Reliability, look: string): string {
  const points = steps.flatMap(({ from, to, rate }) => [from, to].map((claimed) => `${x(claimed)} ${y(rate)}`));
  return `<path d="M${points.join("L")}" fill="none" stroke-linejoin="round" ${look}/>`;
}

function histogram(found: readonly Calibration[]): string {
  const counts = Array.from({ length: BINS }, () => 0);
  for (const { model } of found) {
    for (const { claimed } of model.leaders) {
      const bin = Math.min(BINS - 1, Math.floor(BINS * claimed));
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
  }
  const most = Math.max(...counts);
  const base = TOP + SIDE + 12 + HISTOGRAM;
  return counts
    .map((count, bin) => {
      const tall = (HISTOGRAM * count) / most;
      return `<rect x="${x(bin / BINS)}" y="${(base - tall).toFixed(1)}" width="${(SIDE / BINS - 1).toFixed(1)}" height="${tall.toFixed(1)}" fill="#e6f1f2" stroke="${accent}" stroke-width=".5"/>`;
    })
    .join("");
}
