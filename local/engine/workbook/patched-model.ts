import { Model, type WorkbookData } from "../engine.ts";
import type { FormulaWorkbook } from "../formula-workbook.ts";
import { allPatches } from "../patches/all-patches.ts";

for (const patch of allPatches) patch();

/**
 * A model of the engine that behaves as Google's sheets do. The patches change the engine for the whole process, once, and there is no other
 * way to a model than this one.
 *
 * @param workbook what the formulas of the model can reach; asked for when one of them needs it.
 */
export function patchedModel(data: WorkbookData, workbook: () => FormulaWorkbook): Model {
  const model = new Model(data, { custom: { workbook }, mode: "normal" });
  keepCommandsWhole(model);
  return model;
}

/**
 * The engine compresses the commands of each step for other users' sessions. There are none here, and compressing takes longer than the change
 * itself and overflows the stack from about a hundred thousand cells on.
 */
function keepCommandsWhole(model: Model): void {
  const { session } = model as unknown as {
    session: { commandSquisher: { squish: (commands: readonly unknown[]) => readonly unknown[] } };
  };
  session.commandSquisher.squish = (commands) => commands;
}
