import { tokenize, type Zone } from "../../../engine/engine.ts";
import { shiftedFormula } from "../../../engine/workbook/shifted-formula.ts";
import type { Command } from "../../../engine/workbook/workbook.ts";
import { notEmulated, ServiceError } from "../../../notation/service-error.ts";
import { splitSheetName } from "../a1-notation.ts";
import type { Sheet } from "../sheet.ts";
import type { FormatStyle } from "./conditional-format-conditions.ts";
import { criteriaSpec, type EngineCriteria, engineCriteria } from "./conditional-format-criteria.ts";
import type { FormatSpec } from "./conditional-format-facts.ts";
import { type EngineScale, engineScale, gradientSpec } from "./conditional-format-gradient.ts";
import { rangeOf } from "./data-validation-criteria.ts";

/** A conditional format of the engine. `google` holds what it has no field for; the engine keeps it. */
export interface EngineFormat {
  readonly id: string;
  readonly rule: EngineScale | (EngineCriteria & { readonly type: "CellIsRule"; readonly style: EngineStyle });
  readonly google?: {
    readonly criteria?: string;
    /** Common to the pieces of one rule of Google's, which the engine needs one for each range. */
    readonly group: string;
  };
}

interface EngineStyle {
  readonly fillColor?: string;
  readonly textColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

/** The commands that replace the rules of the sheet; earlier rules take precedence. */
export function formatCommands(sheet: Sheet, specs: readonly FormatSpec[]): Command[] {
  const { sheetId, workbook } = sheet;
  const { getters } = workbook.model;
  const added = specs.flatMap((spec) => engineFormats(sheet, spec));
  return [
    ...getters.getConditionalFormats(sheetId).map(({ id }): Command => ({ type: "REMOVE_CONDITIONAL_FORMAT", sheetId, id })),
    ...added.map(({ format, notations }) => {
      const ranges = notations.map((notation) => getters.getRangeDataFromXc(sheetId, notation));
      return { type: "ADD_CONDITIONAL_FORMAT", sheetId, ranges, cf: format } as unknown as Command;
    }),
  ];
}

/** The engine counts a formula's references from the corner of each range, Google from that of the first: one piece for each range. */
function engineFormats(sheet: Sheet, spec: FormatSpec): { format: EngineFormat; notations: readonly string[] }[] {
  const { workbook } = sheet;
  const { criteria, gradient, ranges } = spec;
  const group = globalThis.crypto.randomUUID();
  const other = ranges.find((range) => range.getSheet().sheetId !== sheet.sheetId);
  if (other) throw new ServiceError("Conditional format rules of a sheet can only have ranges of that sheet.");
  const notations = ranges.map((range) => range.getA1Notation());
  if (gradient) return [{ format: { id: group, rule: engineScale(gradient, workbook), google: { group } }, notations }];
  const [first] = ranges;
  if (!criteria || !first) throw new ServiceError("Invalid argument: rules");
  const { left, top } = first.zone;
  const cellRule = engineCriteria(criteria, { col: left, row: top }, workbook);
  requireOwnSheet(sheet, cellRule);
  const style = engineStyle(spec.style);
  const google = { criteria: criteria.criteria, group };
  if (!cellRule.values.some((value) => value.startsWith("="))) {
    return [{ format: { id: group, rule: { ...cellRule, type: "CellIsRule", style }, google }, notations }];
  }
  const shifted = (zone: Zone) =>
    cellRule.values.map((value) =>
      value.startsWith("=") ? shiftedFormula(workbook, sheet.sheetId, value, zone.left - left, zone.top - top) : value,
    );
  return ranges.map((range, index) => ({
    format: {
      id: index === 0 ? group : `${group}/${index}`,
      rule: { ...cellRule, values: shifted(range.zone), type: "CellIsRule", style },
      google,
    },
    notations: [notations[index] ?? ""],
  }));
}

/** At Google a formula can refer to another sheet only through INDIRECT. */
function requireOwnSheet(sheet: Sheet, { values }: EngineCriteria): void {
  const own = sheet.getName().toLowerCase();
  const references = values.filter((value) => value.startsWith("=")).flatMap((value) => tokenize(value));
  for (const { type, value } of references) {
    const [name] = type === "SYMBOL" || type === "REFERENCE" ? splitSheetName(value) : [undefined];
    if (name !== undefined && name.toLowerCase() !== own) {
      throw new ServiceError("Conditional format rule cannot reference a different sheet.");
    }
  }
}

/** The rules of a sheet, highest priority first. */
export function formatSpecs(sheet: Sheet): FormatSpec[] {
  const { sheetId, workbook, spreadsheet, execution } = sheet;
  const { getters } = workbook.model;
  const specs: { spec: FormatSpec; group: string | undefined }[] = [];
  for (const found of getters.getConditionalFormats(sheetId)) {
    const { rule, google } = found as unknown as EngineFormat;
    const ranges = found.ranges.map((notation) => rangeOf(getters.getRangeFromSheetXC(sheetId, notation), spreadsheet));
    const last = specs.at(-1);
    if (last?.group !== undefined && last.group === google?.group) {
      specs[specs.length - 1] = { ...last, spec: { ...last.spec, ranges: [...last.spec.ranges, ...ranges] } };
    } else if (rule.type === "ColorScaleRule") {
      specs.push({ spec: { ranges, gradient: gradientSpec(rule, workbook), style: {} }, group: google?.group });
    } else if (rule.type === "CellIsRule") {
      const criteria = criteriaSpec(rule, google?.criteria, execution);
      specs.push({ spec: { ranges, criteria, style: styleOf(rule.style) }, group: google?.group });
    } else {
      throw notEmulated(`a conditional format of the kind ${(rule as { type: string }).type}`);
    }
  }
  return specs.map(({ spec }) => spec);
}

function engineStyle({ background, fontColor, bold, italic, underline, strikethrough }: FormatStyle): EngineStyle {
  return {
    ...(background ? { fillColor: background } : {}),
    ...(fontColor ? { textColor: fontColor } : {}),
    ...(bold === undefined || bold === null ? {} : { bold }),
    ...(italic === undefined || italic === null ? {} : { italic }),
    ...(underline === undefined || underline === null ? {} : { underline }),
    ...(strikethrough === undefined || strikethrough === null ? {} : { strikethrough }),
  };
}

function styleOf({ fillColor, textColor, bold, italic, underline, strikethrough }: EngineStyle): FormatStyle {
  return {
    background: fillColor?.toLowerCase() ?? null,
    fontColor: textColor?.toLowerCase() ?? null,
    bold: bold ?? null,
    italic: italic ?? null,
    underline: underline ?? null,
    strikethrough: strikethrough ?? null,
  };
}
