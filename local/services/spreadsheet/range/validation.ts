import { helpers, type UID, type Zone } from "../../../engine/engine.ts";
import { shiftedFormula } from "../../../engine/workbook/shifted-formula.ts";
import type { Command } from "../../../engine/workbook/workbook.ts";
import type { Range } from "../range.ts";
import { DataValidation } from "../rules/data-validation.ts";
import { type EngineValidation, engineValidation, validationSpec } from "../rules/data-validation-criteria.ts";
import { RangeStructure } from "./structure.ts";

/** A rule of the engine with the zones it holds for. */
interface PlacedRule {
  readonly rule: EngineValidation;
  readonly zones: readonly Zone[];
}

/** Data validation of a range. */
export class RangeValidation extends RangeStructure {
  /** The rule of the top left cell, or null. */
  getDataValidation(): DataValidation | null {
    return this.validationAt(this.zone.left, this.zone.top);
  }

  getDataValidations(): (DataValidation | null)[][] {
    return this.grid((col, row) => this.validationAt(col, row));
  }

  /** One rule for all cells; references of its formula are relative to the top left one. Null takes the rules away. */
  setDataValidation(rule: DataValidation | null): Range {
    return this.replaceValidations(rule ? [{ rule, zone: this.zone }] : []);
  }

  setDataValidations(rules: readonly (readonly (DataValidation | null)[])[]): Range {
    this.checkSize(rules);
    const { top, left } = this.zone;
    return this.replaceValidations(
      rules.flatMap((line, r) =>
        line.flatMap((rule, c) => (rule ? [{ rule, zone: { top: top + r, bottom: top + r, left: left + c, right: left + c } }] : [])),
      ),
    );
  }

  clearDataValidations(): Range {
    return this.replaceValidations([]);
  }

  private validationAt(col: number, row: number): DataValidation | null {
    const { sheetId, spreadsheet } = this.sheet;
    for (const { rule, zones } of this.placedRules()) {
      const zone = zones.find((each) => helpers.isInside(col, row, each));
      if (zone) return new DataValidation(this.execution, validationSpec(rule, this.valuesAt(rule, zone, col, row), spreadsheet, sheetId));
    }
    return null;
  }

  /** The criterion's values as they read for one cell: formulas are relative to the top left cell of the zone. */
  private valuesAt({ criterion }: EngineValidation, zone: Zone, col: number, row: number): string[] {
    return criterion.values.map((value) =>
      value.startsWith("=") ? shiftedFormula(this.workbook, this.sheet.sheetId, value, col - zone.left, row - zone.top) : value,
    );
  }

  private placedRules(): PlacedRule[] {
    const rules = this.workbook.model.getters.getDataValidationRules(this.sheet.sheetId);
    return rules.map((rule) => ({ rule: rule as unknown as EngineValidation, zones: rule.ranges.map((range) => range.zone) }));
  }

  /** Takes away the rules of this range and sets the given ones instead. */
  private replaceValidations(wanted: readonly { readonly rule: DataValidation; readonly zone: Zone }[]): Range {
    const { sheetId } = this.sheet;
    const added = wanted.map(({ rule, zone }) => ({ rule: engineValidation(rule.rule, newId(), this.workbook), zones: [zone] }));
    const disturbed = this.placedRules().filter(({ zones }) => zones.some((zone) => helpers.overlap(zone, this.zone)));
    this.workbook.apply([
      ...disturbed.map(({ rule }): Command => ({ type: "REMOVE_DATA_VALIDATION_RULE", sheetId, id: rule.id })),
      ...[...disturbed.flatMap((placed) => this.remainder(placed)), ...joined(added)].map(({ rule, zones }) =>
        this.additionOf(rule, zones, sheetId),
      ),
      ...this.restored(added),
    ]);
    return this.self;
  }

  private additionOf(rule: EngineValidation, zones: readonly Zone[], sheetId: UID): Command {
    const ranges = zones.map((zone) => this.workbook.model.getters.getRangeDataFromZone(sheetId, zone));
    return { type: "ADD_DATA_VALIDATION_RULE", sheetId, ranges, rule } as unknown as Command;
  }

  /** What is left of a rule outside this range. A formula is rewritten for the corner of each piece, or it would test the wrong cells. */
  private remainder({ rule, zones }: PlacedRule): PlacedRule[] {
    const pieces = zones.flatMap((zone) => outside(zone, this.zone).map((piece) => ({ zone, piece })));
    if (!rule.criterion.values.some((value) => value.startsWith("="))) {
      return pieces.length > 0 ? [{ rule, zones: pieces.map(({ piece }) => piece) }] : [];
    }
    return pieces.map(({ zone, piece }) => ({
      rule: { ...rule, id: newId(), criterion: { ...rule.criterion, values: this.valuesAt(rule, zone, piece.left, piece.top) } },
      zones: [piece],
    }));
  }

  /** The engine writes FALSE into every cell that becomes a checkbox and holds no boolean; Google leaves the values alone. */
  private restored(added: readonly PlacedRule[]): Command[] {
    const { sheetId } = this.sheet;
    const { getters } = this.workbook.model;
    const checkboxes = added.filter(({ rule }) => rule.criterion.type === "isBoolean").flatMap(({ zones }) => zones);
    return checkboxes.flatMap((zone) =>
      cellsOf(zone).flatMap(({ col, row }): Command[] => {
        if (this.workbook.cell(sheetId, col, row).type === "boolean") return [];
        const content = getters.getCellText({ sheetId, col, row }, { showFormula: true });
        return [{ type: "UPDATE_CELL", sheetId, col, row, content }];
      }),
    );
  }
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
