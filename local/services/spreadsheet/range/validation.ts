import { helpers, type UID, type Zone } from "../../../engine/engine.ts";
import { shiftedFormula } from "../../../engine/workbook/shifted-formula.ts";
import type { Command } from "../../../engine/workbook/workbook.ts";
import type { Range } from "../range.ts";
import { DataValidation } from "../rules/data-validation.ts";
import { type EngineValidation, engineValidation, validationSpec } from "../rules/data-validation-criteria.ts";

/** A rule of the engine with the zones that it applies to. */
interface PlacedRule {
  readonly rule: EngineValidation;
  readonly zones: readonly Zone[];
}

/** Data validation of a range. */
export const rangeValidation = {
  /** The rule of the top left cell, or null. */
  getDataValidation(range: Range): DataValidation | null {
    return validationAt(range, range.zone.left, range.zone.top);
  },

  getDataValidations(range: Range): (DataValidation | null)[][] {
    return range.grid((col, row) => validationAt(range, col, row));
  },

  /** One rule for all cells; references of its formula are relative to the top left one. Null removes the rules. */
  setDataValidation(range: Range, rule: DataValidation | null): Range {
    return replaceValidations(range, rule ? [{ rule, zone: range.zone }] : []);
  },

  setDataValidations(range: Range, rules: readonly (readonly (DataValidation | null)[])[]): Range {
    range.checkSize(rules);
    const { top, left } = range.zone;
    return replaceValidations(
      range,
      rules.flatMap((row, r) =>
        row.flatMap((rule, c) => (rule ? [{ rule, zone: { top: top + r, bottom: top + r, left: left + c, right: left + c } }] : [])),
      ),
    );
  },

  clearDataValidations(range: Range): Range {
    return replaceValidations(range, []);
  },
};

function validationAt(range: Range, col: number, row: number): DataValidation | null {
  const { sheetId, spreadsheet } = range.sheet;
  for (const { rule, zones } of placedRules(range)) {
    const zone = zones.find((each) => helpers.isInside(col, row, each));
    if (zone) return new DataValidation(range.execution, validationSpec(rule, valuesAt(range, rule, zone, col, row), spreadsheet, sheetId));
  }
  return null;
}

/** The criterion's values as they read for one cell: formulas are relative to the top left cell of the zone. */
function valuesAt(range: Range, { criterion }: EngineValidation, zone: Zone, col: number, row: number): string[] {
  return criterion.values.map((value) =>
    value.startsWith("=") ? shiftedFormula(range.workbook, range.sheet.sheetId, value, col - zone.left, row - zone.top) : value,
  );
}

function placedRules(range: Range): PlacedRule[] {
  const rules = range.workbook.model.getters.getDataValidationRules(range.sheet.sheetId);
  return rules.map((rule) => ({ rule: rule as unknown as EngineValidation, zones: rule.ranges.map((range) => range.zone) }));
}

/** Replaces the rules of this range by the given ones. */
function replaceValidations(range: Range, wanted: readonly { readonly rule: DataValidation; readonly zone: Zone }[]): Range {
  const { sheetId } = range.sheet;
  const added = wanted.map(({ rule, zone }) => ({ rule: engineValidation(rule.rule, newId(), range.workbook), zones: [zone] }));
  const disturbed = placedRules(range).filter(({ zones }) => zones.some((zone) => helpers.overlap(zone, range.zone)));
  range.workbook.apply([
    ...disturbed.map(({ rule }): Command => ({ type: "REMOVE_DATA_VALIDATION_RULE", sheetId, id: rule.id })),
    ...[...disturbed.flatMap((placed) => remainder(range, placed)), ...joined(added)].map(({ rule, zones }) =>
      additionOf(range, rule, zones, sheetId),
    ),
    ...restored(range, added),
  ]);
  return range;
}

function additionOf(range: Range, rule: EngineValidation, zones: readonly Zone[], sheetId: UID): Command {
  const ranges = zones.map((zone) => range.workbook.model.getters.getRangeDataFromZone(sheetId, zone));
  return { type: "ADD_DATA_VALIDATION_RULE", sheetId, ranges, rule } as unknown as Command;
}

/** What remains of a rule outside this range. A formula is rewritten for the corner of each piece, or it would test the wrong cells. */
function remainder(range: Range, { rule, zones }: PlacedRule): PlacedRule[] {
  const pieces = zones.flatMap((zone) => outside(zone, range.zone).map((piece) => ({ zone, piece })));
  if (!rule.criterion.values.some((value) => value.startsWith("="))) {
    return pieces.length > 0 ? [{ rule, zones: pieces.map(({ piece }) => piece) }] : [];
  }
  return pieces.map(({ zone, piece }) => ({
    rule: { ...rule, id: newId(), criterion: { ...rule.criterion, values: valuesAt(range, rule, zone, piece.left, piece.top) } },
    zones: [piece],
  }));
}

/** The engine writes FALSE into every cell that becomes a checkbox and holds no boolean; Google leaves the values alone. */
function restored(range: Range, added: readonly PlacedRule[]): Command[] {
  const { sheetId } = range.sheet;
  const { getters } = range.workbook.model;
  const checkboxes = added.filter(({ rule }) => rule.criterion.type === "isBoolean").flatMap(({ zones }) => zones);
  return checkboxes.flatMap((zone) =>
    cellsOf(zone).flatMap(({ col, row }): Command[] => {
      if (range.workbook.cell(sheetId, col, row).type === "boolean") return [];
      const content = getters.getCellText({ sheetId, col, row }, { showFormula: true });
      return [{ type: "UPDATE_CELL", sheetId, col, row, content }];
    }),
  );
}

const newId = (): string => globalThis.crypto.randomUUID();

/** Cells with equal rules without a formula share one rule of the engine. */
function joined(rules: readonly PlacedRule[]): PlacedRule[] {
  const groups = new Map<string, PlacedRule>();
  for (const { rule, zones } of rules) {
    const relative = rule.criterion.values.some((value) => value.startsWith("="));
    const key = relative ? rule.id : JSON.stringify({ ...rule, id: "" });
    const group = groups.get(key);
    groups.set(key, group ? { rule: group.rule, zones: [...group.zones, ...zones] } : { rule, zones });
  }
  return [...groups.values()];
}

function cellsOf({ top, left, bottom, right }: Zone): { col: number; row: number }[] {
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_, index) => ({
    col: left + (index % width),
    row: top + Math.floor(index / width),
  }));
}

/** The parts of a zone that another does not cover: above, below, left and right of it. */
function outside(zone: Zone, taken: Zone): Zone[] {
  if (!helpers.overlap(zone, taken)) return [zone];
  const top = Math.max(zone.top, taken.top);
  const bottom = Math.min(zone.bottom, taken.bottom);
  return [
    { ...zone, bottom: top - 1 },
    { ...zone, top: bottom + 1 },
    { top, bottom, left: zone.left, right: taken.left - 1 },
    { top, bottom, left: taken.right + 1, right: zone.right },
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
