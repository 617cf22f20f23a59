import type { Execution } from "../../runtime/execution.ts";
import type { Service } from "../../runtime/membrane.ts";
import { Lock } from "./lock.ts";

/** Locks on the document, on the script and on what one user runs. */
export class LockService implements Service {
  readonly google = "Lock.LockService";
  private readonly execution: Execution;
  constructor(execution: Execution) {
    this.execution = execution;
  }

  getDocumentLock(): Lock {
    return new Lock(this.execution, "document");
  }

  getScriptLock(): Lock {
    return new Lock(this.execution, "script");
  }

  getUserLock(): Lock {
    return new Lock(this.execution, `user:${this.execution.user}`);
  }
}
