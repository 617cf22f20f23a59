import type { GoogleApi } from "./signatures.ts";

/** One member of one of Google's enums, such as `SpreadsheetApp.BorderStyle.SOLID`; there is one object per member, so that `===` works. */
export class EnumValue {
  /** Qualified: "Spreadsheet.BorderStyle". */
  readonly enumName: string;
  readonly member: string;
  readonly index: number;
  private constructor(enumName: string, member: string, index: number) {
    this.enumName = enumName;
    this.member = member;
    this.index = index;
  }

  private static readonly known = new Map<string, EnumValue>();

  /** @example EnumValue.of(api, "Spreadsheet.BorderStyle", "SOLID") */
  static of(api: GoogleApi, enumName: string, member: string): EnumValue {
    const key = `${enumName}.${member}`;
    const known = EnumValue.known.get(key);
    if (known) return known;
    const index = api.enums[enumName]?.indexOf(member) ?? -1;
    if (index < 0) throw new Error(`Google declares no enum member ${key}.`);
    const made = new EnumValue(enumName, member, index);
    EnumValue.known.set(key, made);
    return made;
  }

  toString(): string {
    return this.member;
  }
}
