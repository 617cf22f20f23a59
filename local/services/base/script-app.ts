import { ServiceError } from "../../notation/service-error.ts";
import { EnumValue } from "./enum-value.ts";
import type { ExecutionContext } from "./execution-context.ts";
import { requireScope } from "./require-scope.ts";
import type { Service } from "./service.ts";
import { Trigger, TriggerBuilder } from "./triggers.ts";

/** What installing and listing triggers takes. */
const triggerScope = ["https://www.googleapis.com/auth/script.scriptapp"];

/** The project itself. Triggers that its code installs are kept and listed; Google's scheduler, which would run them, is not emulated. */
export class ScriptApp implements Service {
  readonly google = "Script.ScriptApp";
  private readonly execution: ExecutionContext;
  constructor(execution: ExecutionContext) {
    this.execution = execution;
  }

  getScriptId(): string {
    return "local-script";
  }

  /** There is no token here. */
  getOAuthToken(): string {
    throw new ServiceError("You do not have permission to call ScriptApp.getOAuthToken.");
  }

  getIdentityToken(): string {
    throw new ServiceError("You do not have permission to call ScriptApp.getIdentityToken.");
  }

  getService(): ScriptService {
    return new ScriptService();
  }

  newTrigger(functionName: string): TriggerBuilder {
    this.mayInstall("newTrigger");
    return new TriggerBuilder(this.execution, functionName);
  }

  /** The user's own triggers: nobody sees those of others. */
  getProjectTriggers(): Trigger[] {
    this.mayInstall("getProjectTriggers");
    return this.triggers();
  }

  getUserTriggers(_spreadsheet: unknown): Trigger[] {
    this.mayInstall("getUserTriggers");
    return this.triggers().filter(({ stored }) => stored.event !== "CLOCK");
  }

  deleteTrigger({ stored }: Trigger): void {
    this.mayInstall("deleteTrigger");
    const { triggers } = this.execution.workbook;
    const index = triggers.findIndex(({ id }) => id === stored.id);
    if (index >= 0) triggers.splice(index, 1);
  }

  private triggers(): Trigger[] {
    const { workbook, user } = this.execution;
    return workbook.triggers.filter((stored) => stored.user === user).map((stored) => new Trigger(this.execution, stored));
  }

  private mayInstall(method: string): void {
    requireScope(this.execution.program.manifest, `ScriptApp.${method}`, triggerScope);
  }

  getInstallationSource(): EnumValue {
    return EnumValue.of(this.execution.api, "Script.InstallationSource", "NONE");
  }

  getAuthorizationInfo(_mode: EnumValue): AuthorizationInfo {
    return new AuthorizationInfo(this.execution);
  }

  requireScopes(_mode: EnumValue, scopes: readonly string[]): void {
    const { oauthScopes } = this.execution.program.manifest;
    if (oauthScopes && scopes.some((scope) => !oauthScopes.includes(scope))) {
      throw new ServiceError("Authorization is required to perform that action.");
    }
  }

  requireAllScopes(_mode: EnumValue): void {
    // The user of the local host has agreed to all of the manifest's scopes.
  }
}

/** The project as a web app, which it is not. */
class ScriptService implements Service {
  readonly google = "Script.Service";

  getUrl(): null {
    return null;
  }

  isEnabled(): boolean {
    return false;
  }
}

class AuthorizationInfo implements Service {
  readonly google = "Script.AuthorizationInfo";
  private readonly execution: ExecutionContext;
  constructor(execution: ExecutionContext) {
    this.execution = execution;
  }

  /** Only a script that runs before its user has agreed still needs authorization. */
  getAuthorizationStatus(): EnumValue {
    const status = this.execution.mode === "NONE" ? "REQUIRED" : "NOT_REQUIRED";
    return EnumValue.of(this.execution.api, "Script.AuthorizationStatus", status);
  }

  getAuthorizationUrl(): string | null {
    return null;
  }
}
