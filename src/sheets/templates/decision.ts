import type { Content } from "../../content/content.ts";
import { type DecisionField, decisionFields } from "../../domain/decision/decision-answers.ts";
import { placesOf } from "../column-places.ts";
import { heading, help, input, palette, title } from "../look.ts";
import type { DecisionColumn } from "../schema.ts";
import type { SheetTemplate } from "../sheet-template.ts";

const HEADING = 4;

const columns = [
  { key: "field", width: 190 },
  { key: "answer", width: 430 },
  { key: "stage", width: 140 },
  { key: "suggestion", width: 330 },
  { key: "raised", width: 300 },
  { key: "key", width: 120 },
] as const satisfies readonly { readonly key: DecisionColumn; readonly width: number }[];

const at = placesOf(columns, HEADING);

/** The key of the line of a candidate who is not hired. @example candidateKey("C-001") → "candidate:C-001" */
export const candidateKey = (code: string): string => `candidate:${code}`;

/** The code in such a key; undefined in any other. */
export const candidateOfKey = (key: string): string | undefined => (key.startsWith("candidate:") ? key.slice(10) : undefined);

interface Line {
  readonly label?: string;
  readonly hint?: string;
  readonly key?: DecisionField;
  readonly kind?: "section";
}

/**
 * What a person says of a decision: whom, why, and why not the others. It holds no figure; those are frozen when the decision is recorded. A
 * key in a hidden column tells the lines apart, so they may be moved. Lines of candidates are added below as they are needed.
 */
export function decisionTemplate({ sheets }: Content): SheetTemplate {
  const { decision: text, candidates } = sheets;
  const field = (key: DecisionField): Line => ({ ...text.fields[key], key });
  const lines: Line[] = [
    ...[{ label: text.sections.decision, kind: "section" as const }, ...decisionFields.slice(0, RECORD_FROM).map(field), {}],
    ...[{ label: text.sections.record, kind: "section" as const }, ...decisionFields.slice(RECORD_FROM).map(field), {}],
    { label: text.sections.notHired, hint: text.notHiredHint, kind: "section" },
  ];
  const rowOf = (key: DecisionField): number => HEADING + 1 + lines.findIndex((line) => line.key === key);
  const [whom, first, last] = [rowOf("whom"), rowOf(decisionFields[0]), HEADING + lines.length];
  const answers = (keys: readonly DecisionField[]): SheetTemplate["looks"] =>
    keys.map((key) => [at.rows(rowOf(key), rowOf(key), "answer"), input] as const);
  return {
    blocks: [
      { at: "A1", rows: [[text.title], [text.help]] },
      {
        at: at.cell("field"),
        rows: [
          columns.map(({ key }) => text.columns[key]),
          ...lines.map(({ label = "", hint = "", key = "" }) => [label, "", "", hint, "", key]),
        ],
      },
    ],
    extent: at.extent(),
    rows: 60,
    looks: [
      ["A1", { ...title, wrap: false }],
      ["A2", { ...help, wrap: false }],
      [at.heading("field", "key"), heading],
      [at.below("field", "raised"), { wrap: true }],
      [at.below("field"), { bold: true }],
      [at.rows(first, last, "suggestion"), { ...help, bold: false }],
      ...answers(decisionFields),
      [at.rows(rowOf("date"), rowOf("date"), "answer"), { format: "yyyy-mm-dd", align: "left" }],
      [at.rows(whom, whom, "stage"), input],
      ...lines.flatMap(({ kind }, i) =>
        kind === "section" ? [[`A${HEADING + 1 + i}`, { size: 12, bold: true, color: palette.accent, wrap: false }] as const] : [],
      ),
    ],
    widths: columns.map(({ width }) => width),
    frozenRows: HEADING,
    gridlines: false,
    hiddenColumns: { first: at.number("key"), count: 1 },
    rules: [
      [at.rows(whom, whom, "answer"), { choices: [text.nobody] }],
      [at.rows(whom, whom, "stage"), { choices: candidates.stages }],
    ],
    notes: [[at.heading("key"), text.keyNote]],
  };
}

/** The fields from here on are for the record; those before are the decision itself. */
const RECORD_FROM = decisionFields.indexOf("references");
