import type { Content } from "../../content/content.ts";
import { type SamplePart, samplePartNames } from "../../domain/exercise/marked-part.ts";
import { heading, help, input, type Look, palette, title } from "../look.ts";
import type { SheetTemplate } from "../sheet-template.ts";

/** What a hand-out says besides its own words: what the employer wrote in the brief and above the work samples. */
export interface SampleHandOutFacts {
  readonly code: string;
  readonly mission: string;
  readonly adjectives: string;
  readonly say: string;
  readonly neverSay: string;
  readonly samplePost: string;
  readonly tasks: Readonly<Record<"post" | "reply", string>>;
}

type Row = readonly [label: string, text: string, kind: "plain" | "section" | "task" | "answer" | "gap"];

const FIRST_ROW = 6;
/** In pixels: room for a post without scrolling. */
const ANSWER_HEIGHT = 150;

/**
 * What a candidate gets: our voice, three short tasks and yellow cells for the answers. No formula, no criterion and no name of anybody, so that it
 * works in any spreadsheet and gives nothing away.
 */
export function sampleHandOutTemplate({ sheets }: Content, facts: SampleHandOutFacts): SheetTemplate {
  const { handOut } = sheets.workSamples;
  const rows = rowsOf(handOut, facts);
  const numbered = rows.map((row, i) => ({ row, number: FIRST_ROW + i }));
  const of = (kind: Row[2]): readonly number[] => numbered.filter(({ row }) => row[2] === kind).map(({ number }) => number);
  const looks = (kind: Row[2], columns: string, look: Look): SheetTemplate["looks"] =>
    of(kind).map((row) => [columns.replaceAll("#", String(row)), look] as const);
  return {
    blocks: [
      { at: "A1", rows: [[handOut.title], ...handOut.help.map((line) => [line])] },
      { at: `A${FIRST_ROW}`, rows: rows.map(([label, text]) => [label, text]) },
    ],
    extent: `A1:B${FIRST_ROW + rows.length}`,
    looks: [
      ["A1", { ...title, wrap: false }],
      [`A2:A${1 + handOut.help.length}`, { ...help, wrap: false }],
      [`A${FIRST_ROW}:A${FIRST_ROW + rows.length}`, { bold: true, wrap: true }],
      [`B${FIRST_ROW}:B${FIRST_ROW + rows.length}`, { wrap: true }],
      ...looks("section", "A#:B#", { ...heading, wrap: false }),
      ...looks("task", "A#:B#", { background: palette.tint }),
      ...looks("answer", "B#", { ...input, wrap: true }),
    ],
    widths: [210, 640],
    heights: of("answer").map((row) => [row, 1, ANSWER_HEIGHT] as const),
    frozenRows: 0,
    gridlines: false,
  };
}

function rowsOf(handOut: Content["sheets"]["workSamples"]["handOut"], facts: SampleHandOutFacts): readonly Row[] {
  const voice = (["adjectives", "say", "neverSay", "samplePost"] as const).flatMap((each): Row[] =>
    facts[each] === "" ? [] : [[handOut[each], facts[each], "plain"]],
  );
  const gap: Row = ["", "", "gap"];
  const task = (part: SamplePart): readonly Row[] => {
    const { title: name, ask, answer } = handOut.tasks[part];
    const subject = part === "picture" ? [] : [["", facts.tasks[part], "plain"] satisfies Row];
    return [gap, [name, ask, "task"], ...subject, [answer, "", "answer"]];
  };
  return [
    [handOut.code, facts.code, "plain"],
    ...(facts.mission === "" ? [] : [[handOut.mission, facts.mission, "plain"] satisfies Row]),
    gap,
    [handOut.voice, "", "section"],
    ...(voice.length > 0 ? voice : [["", handOut.noVoice, "plain"] satisfies Row]),
    ...samplePartNames.flatMap(task),
  ];
}
