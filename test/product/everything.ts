import type { Script } from "../local/script.ts";
import { act } from "./kit.ts";

/** Everything that words can hide in: cells, formulas, notes, rules for typing, conditional formats, titles of charts. */
export const everything = (workbook: Script): unknown =>
  act(
    workbook,
    `return ss.getSheets().slice(1).map(function (each) {
      const range = each.getRange(1, 1, each.getMaxRows(), each.getMaxColumns());
      const filled = (rows) => rows.flatMap((row, r) => row.flatMap((cell, c) => (cell === "" || cell === null ? [] : [[r, c, cell]])));
      return {
        name: each.getName(),
        values: filled(range.getDisplayValues()),
        formulas: filled(range.getFormulas()),
        notes: filled(range.getNotes()),
        rules: filled(range.getDataValidations()).map((entry) => [entry[0], entry[1], String(entry[2].getCriteriaType()), JSON.stringify(entry[2].getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST ? entry[2].getCriteriaValues() : []), entry[2].getHelpText(), entry[2].getAllowInvalid()]),
        formats: each.getConditionalFormatRules().map((rule) => rule.getBooleanCondition() ? JSON.stringify(rule.getBooleanCondition().getCriteriaValues()) : "scale"),
        charts: each.getCharts().map((chart) => chart.getOptions().get("title")),
      };
    });`,
  );
