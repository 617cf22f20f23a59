import { EnumValue } from "../../base/enum-value.ts";
import type { GoogleApi } from "../../base/signatures.ts";

/** A value of a criterion as JSON: an instant and a relative date are objects. */
export type CriteriaValue = string | number | boolean | { readonly instant: number } | { readonly relative: string };

/** The filter criteria of a column: a condition, hidden values or visible values. */
export interface CriteriaData {
  readonly type: string | null;
  readonly values: readonly CriteriaValue[];
  readonly hidden: readonly string[] | null;
  readonly visible: readonly string[] | null;
}

/** What filter criteria and their builder have in common. */
export class CriteriaAnswers {
  protected readonly api: GoogleApi;
  protected content: CriteriaData;
  constructor(api: GoogleApi, content: CriteriaData) {
    this.api = api;
    this.content = content;
  }

  get data(): CriteriaData {
    return this.content;
  }

  getCriteriaType(): EnumValue | null {
    return this.content.type === null ? null : EnumValue.of(this.api, "Spreadsheet.BooleanCriteria", this.content.type);
  }

  getCriteriaValues(): unknown[] {
    return this.content.values.map((value) => {
      if (typeof value !== "object") return value;
      return "instant" in value ? new Date(value.instant) : EnumValue.of(this.api, "Spreadsheet.RelativeDate", value.relative);
    });
  }

  getHiddenValues(): string[] {
    return [...(this.content.hidden ?? [])];
  }

  getVisibleValues(): string[] {
    return [...(this.content.visible ?? [])];
  }
}
