import type { NameGetters } from "../../../engine/patches/named-ranges.ts";
import type { Command, Workbook } from "../../../engine/workbook/workbook.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { ExecutionContext } from "../../base/execution-context.ts";
import type { Service } from "../../base/service.ts";
import { readA1 } from "../a1-notation.ts";
import type { Range } from "../range.ts";
import type { Spreadsheet } from "../spreadsheet.ts";

const pattern = /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u;
const truthValue = /^(true|false)/i;
const r1c1Reference = /^(R\d*C\d*|R\d+|C\d+)$/i;

/** Letters, digits and underscores, no cell's address, no truth value. @throws ServiceError otherwise. */
function requireName(name: string): void {
  const size = { rows: 1, columns: 1 };
  if (pattern.test(name) && !truthValue.test(name) && !r1c1Reference.test(name) && !readA1(name, size)) return;
  throw new ServiceError(`The name "${name}" is not a valid name for a range.`);
}

/** The range as the engine keeps it: whole columns and rows stay whole when the sheet grows. */
function rangeData({ model: { getters } }: Workbook, { sheet, zone, open }: Range) {
  const { top, left, bottom, right } = zone;
  // "A2:A" starts below the edge that "A:A" starts at, which is what the engine calls a header.
  const hasHeader = (open.bottom && !open.top) || (open.right && !open.left) || false;
  const kept = { top, left, bottom: open.bottom ? undefined : bottom, right: open.right ? undefined : right, hasHeader };
  // The engine has no range that is open on both sides.
  return getters.getRangeDataFromZone(sheet.sheetId, open.bottom && open.right ? zone : kept);
}

/** The engine checks a range against the size of the sheet that the command names, or of the active sheet when it names none. */
const namedOn = (sheetId: string, command: Command): Command => Object.assign({ sheetId }, command);

/** @throws ServiceError for the name of cells that are gone: it is listed nowhere, and yet not free. */
function requireLiving(name: string, { workbook, deadNames }: ExecutionContext): void {
  const getters = workbook.model.getters as unknown as NameGetters;
  if (deadNames === "refuse" && getters.isDeadName(name)) throw alreadyExists(name);
}

const alreadyExists = (name: string): ServiceError => new ServiceError(`A named range with the name "${name}" already exists.`);

/** Names a range. A name that is in use, in whatever capitals, is moved to the range. */
export function nameCommand({ execution, workbook }: Spreadsheet, name: string, range: Range): Command {
  requireName(name);
  requireLiving(name, execution);
  const known = workbook.model.getters.getNamedRange(name);
  const ranges = [rangeData(workbook, range)];
  const { sheetId } = range.sheet;
  if (!known) return namedOn(sheetId, { type: "CREATE_NAMED_RANGE", name, ranges });
  return namedOn(sheetId, { type: "UPDATE_NAMED_RANGE", oldRangeName: known.name, newRangeName: known.name, ranges });
}

/** A name for a range; it follows its cells. */
export class NamedRange implements Service {
  readonly google = "Spreadsheet.NamedRange";
  private readonly spreadsheet: Spreadsheet;
  private name: string;
  constructor(spreadsheet: Spreadsheet, name: string) {
    this.spreadsheet = spreadsheet;
    this.name = name;
  }

  private get execution(): ExecutionContext {
    return this.spreadsheet.execution;
  }

  getName(): string {
    return this.name;
  }

  getRange(): Range {
    const range = this.spreadsheet.getRangeByName(this.name);
    if (!range) throw new ServiceError(`No named range of ${this.name}.`);
    return range;
  }

  setName(name: string): NamedRange {
    const { workbook } = this.execution;
    const { getters } = workbook.model;
    const range = this.getRange();
    requireName(name);
    const other = getters.getNamedRange(name);
    if (other && other.name !== this.name) throw alreadyExists(name);
    requireLiving(name, this.execution);
    const ranges = [rangeData(workbook, range)];
    if (other) {
      // The engine considers the same name in other capitals taken and refuses it.
      workbook.apply([
        { type: "DELETE_NAMED_RANGE", name: this.name },
        namedOn(range.sheet.sheetId, { type: "CREATE_NAMED_RANGE", name, ranges }),
      ]);
    } else
      workbook.apply([namedOn(range.sheet.sheetId, { type: "UPDATE_NAMED_RANGE", oldRangeName: this.name, newRangeName: name, ranges })]);
    this.name = name;
    return this;
  }

  setRange(range: Range): NamedRange {
    const { workbook } = this.execution;
    workbook.apply([nameCommand(this.spreadsheet, this.name, range)]);
    return this;
  }

  remove(): void {
    this.spreadsheet.removeNamedRange(this.name);
  }
}
