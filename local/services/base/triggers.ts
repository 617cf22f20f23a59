import type { StoredTrigger } from "../../engine/workbook/workbook.ts";
import { notEmulated, ServiceError } from "../../notation/service-error.ts";
import { EnumValue } from "./enum-value.ts";
import type { ExecutionContext } from "./execution-context.ts";
import type { Service } from "./service.ts";

/** A trigger that a script installed. It is kept and listed; nothing here ever fires it. */
export class Trigger implements Service {
  readonly google = "Script.Trigger";
  readonly stored: StoredTrigger;
  private readonly execution: ExecutionContext;
  constructor(execution: ExecutionContext, stored: StoredTrigger) {
    this.execution = execution;
    this.stored = stored;
  }

  getEventType(): EnumValue {
    return EnumValue.of(this.execution.api, "Script.EventType", this.stored.event);
  }

  getHandlerFunction(): string {
    return this.stored.handler;
  }

  getTriggerSource(): EnumValue {
    return EnumValue.of(this.execution.api, "Script.TriggerSource", this.stored.event === "CLOCK" ? "CLOCK" : "SPREADSHEETS");
  }

  /** The spreadsheet's id; a clock has none. */
  getTriggerSourceId(): string | null {
    return this.stored.event === "CLOCK" ? null : this.execution.workbook.id;
  }

  getUniqueId(): string {
    return this.stored.id;
  }
}

/** `ScriptApp.newTrigger(name)`: what shall set it off is still open. */
export class TriggerBuilder implements Service {
  readonly google = "Script.TriggerBuilder";
  private readonly execution: ExecutionContext;
  private readonly handler: string;
  constructor(execution: ExecutionContext, handler: string) {
    this.execution = execution;
    this.handler = handler;
  }

  forSpreadsheet(_spreadsheet: unknown): SpreadsheetTriggerBuilder {
    return new SpreadsheetTriggerBuilder(this.execution, this.handler);
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.execution, this.handler);
  }
}

abstract class EventBuilder implements Service {
  abstract readonly google: string;
  private readonly execution: ExecutionContext;
  private readonly handler: string;
  protected event: string | undefined;
  constructor(execution: ExecutionContext, handler: string) {
    this.execution = execution;
    this.handler = handler;
  }

  create(): Trigger {
    const { event, handler } = this;
    if (event === undefined) throw notEmulated("a trigger without an event");
    const { workbook, program } = this.execution;
    if (!program.functions.includes(handler)) throw new ServiceError(`Script function not found: ${handler}`);
    const stored = { id: crypto.randomUUID(), handler, event, user: this.execution.user };
    workbook.triggers.push(stored);
    return new Trigger(this.execution, stored);
  }

  protected on(event: string): this {
    this.event = event;
    return this;
  }
}

class SpreadsheetTriggerBuilder extends EventBuilder {
  readonly google = "Script.SpreadsheetTriggerBuilder";

  onOpen(): this {
    return this.on("ON_OPEN");
  }

  onEdit(): this {
    return this.on("ON_EDIT");
  }

  onChange(): this {
    return this.on("ON_CHANGE");
  }

  onFormSubmit(): this {
    return this.on("ON_FORM_SUBMIT");
  }
}

/** When the clock would strike is not kept: it never does here. */
class ClockTriggerBuilder extends EventBuilder {
  readonly google = "Script.ClockTriggerBuilder";

  after(_milliseconds: number): this {
    return this.on("CLOCK");
  }

  at(_date: Date): this {
    return this.on("CLOCK");
  }

  atDate(_year: number, _month: number, _day: number): this {
    return this.on("CLOCK");
  }

  atHour(_hour: number): this {
    return this;
  }

  everyDays(_days: number): this {
    return this.on("CLOCK");
  }

  everyHours(_hours: number): this {
    return this.on("CLOCK");
  }

  everyMinutes(_minutes: number): this {
    return this.on("CLOCK");
  }

  everyWeeks(_weeks: number): this {
    return this.on("CLOCK");
  }

  inTimezone(_timezone: string): this {
    return this;
  }

  nearMinute(_minute: number): this {
    return this;
  }

  onMonthDay(_day: number): this {
    return this.on("CLOCK");
  }

  onWeekDay(_day: EnumValue): this {
    return this.on("CLOCK");
  }
}
