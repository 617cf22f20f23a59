import type { ExecutionContext } from "./execution-context.ts";
import { Lock } from "./lock.ts";
import type { Service } from "./service.ts";

/** Locks on the document, on the script and on what one user runs. */
export class LockService implements Service {
  readonly google = "Lock.LockService";
  private readonly execution: ExecutionContext;
  constructor(execution: ExecutionContext) {
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
