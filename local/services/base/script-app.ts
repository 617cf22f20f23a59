import { ServiceError } from "../../notation/service-error.ts";
import { EnumValue } from "./enum-value.ts";
import type { ExecutionContext } from "./execution-context.ts";
import type { Service } from "./service.ts";

/** The project itself. Triggers installed by code are run later by Google's scheduler; they are not emulated. */
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

  /** No trigger can be installed here, so there is none. */
  getProjectTriggers(): never[] {
    return [];
  }

  getUserTriggers(_document: unknown): never[] {
    return [];
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
