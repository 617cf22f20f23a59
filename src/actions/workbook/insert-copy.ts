import type { Part } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { SheetNames, SheetTemplate } from "../../sheets/sheet-template.ts";
import { applyTemplate } from "../../sheets/template.ts";
import { templateOf } from "../../sheets/template-of.ts";
import type { ActionContext } from "../action-context.ts";
import { sheetFor } from "../begun-sheet.ts";

/** What a second sheet is noted as while it is made. */
export const copyTask = (part: Part): string => `copy ${part}`;

/**
 * Adds a second sheet of a part that stands for itself: the kit does not read it, and the range names stay with the first. Its formulas that use
 * those names show the first sheet's figures. Call it while locked.
 */
export function insertCopy(context: ActionContext, part: Part, names: SheetNames): Sheet {
  const { content } = context;
  const sheet = sheetFor(context, copyTask(part), content.sheets[part].name, (made) => {
    const { names: _, ...template }: SheetTemplate = templateOf(part, content, names);
    applyTemplate(made, template, true);
  });
  sheet.activate();
  return sheet;
}
