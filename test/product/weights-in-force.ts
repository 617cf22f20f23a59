import { Workbook } from "../../local/engine/workbook/workbook.ts";
import { rangeNames } from "../../src/sheets/schema.ts";
import type { Script } from "../local/script.ts";
import { act, ballot, openWorkbook, setUp } from "./kit.ts";

/** A kit with one candidate, kept as text so that every test starts from a fresh copy. */
export function kept(locale: string): string {
  return save(setUp({ locale, candidates: ["Ada"] }));
}

/** @param answers to the dialogs that come */
export const open = (state: string, answers: readonly unknown[] = []): Script =>
  openWorkbook({ workbook: Workbook.load(JSON.parse(state)), answers });

export const save = (workbook: Script): string => JSON.stringify(workbook.workbook.save());

/** Locked by a first ballot. */
export function locked(state: string): string {
  const workbook = open(state);
  workbook.run("submitBallot", [ballot()]);
  return save(workbook);
}

export const named = (workbook: Script, name: string): unknown[] =>
  (act(workbook, `return ss.getRangeByName("${name}").getValues();`) as unknown[][]).slice(1).map(([cell]) => cell);
export const inForce = (workbook: Script) => named(workbook, rangeNames.weights).filter((cell) => cell !== "");
export const type = (workbook: Script, criterion: number, weight: unknown) =>
  act(workbook, `ss.getRangeByName("${rangeNames.typedWeights}").getCell(${criterion} + 1, 1).setValue(${JSON.stringify(weight)});`);
/** Pasted cells bring their own rules along, so what a rule would refuse gets in. */
export const paste = (workbook: Script, criterion: number, weight: unknown) => {
  act(workbook, `ss.getRangeByName("${rangeNames.typedWeights}").getCell(${criterion} + 1, 1).clearDataValidations();`);
  type(workbook, criterion, weight);
};
export const version = (workbook: Script) =>
  JSON.parse(String(act(workbook, 'return ss.createDeveloperMetadataFinder().withKey("hiring-kit").find()[0].getValue();'))).rubric;
export const started = [12, 12, 8, 6, 8, 14, 6, 8, 12, 8, 6, 0, 0, 0, 0, 0];
