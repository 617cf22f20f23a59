import type { ExecutionContext } from "./execution-context.ts";
import { requireScope } from "./require-scope.ts";
import type { Service } from "./service.ts";
import { User } from "./user.ts";

const emailScope = ["https://www.googleapis.com/auth/userinfo.email"];

/** Who runs the script and where. */
export class Session implements Service {
  readonly google = "Base.Session";
  private readonly execution: ExecutionContext;
  constructor(execution: ExecutionContext) {
    this.execution = execution;
  }

  getActiveUser(): User {
    requireScope(this.execution.program.manifest, "Session.getActiveUser", emailScope);
    return new User(this.execution.user);
  }

  getEffectiveUser(): User {
    requireScope(this.execution.program.manifest, "Session.getEffectiveUser", emailScope);
    return new User(this.execution.user);
  }

  getActiveUserLocale(): string {
    return this.execution.language;
  }

  getScriptTimeZone(): string {
    return this.execution.program.manifest.timeZone ?? "Etc/UTC";
  }

  /** A key that distinguishes users without identifying them. */
  getTemporaryActiveUserKey(): string {
    return btoa(String.fromCharCode(...new TextEncoder().encode(`${this.execution.workbook.id}/${this.execution.user}`)));
  }
}
