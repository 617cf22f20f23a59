import type { Service } from "./service.ts";

/** Who uses the spreadsheet, as far as Google tells a script. */
export class User implements Service {
  readonly google = "Base.User";
  private readonly name: string;
  constructor(name: string) {
    this.name = name;
  }

  /** An address where the user was named by one; "" otherwise, which is what Google answers when it may not tell. */
  getEmail(): string {
    return this.name.includes("@") ? this.name : "";
  }

  toString(): string {
    return this.getEmail();
  }
}
