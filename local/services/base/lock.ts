import { ServiceError } from "../../notation/service-error.ts";
import type { ExecutionContext } from "./execution-context.ts";
import type { Service } from "./service.ts";

/**
 * A lock that one execution of a host at a time can hold.
 *
 * Executions run in one thread: while this one waits, no other can continue and release the lock. So waiting would change nothing, and a lock that
 * another execution holds is refused at once, whatever the timeout.
 */
export class Lock implements Service {
  readonly google = "Lock.Lock";
  private readonly execution: ExecutionContext;
  private readonly name: string;
  constructor(execution: ExecutionContext, name: string) {
    this.execution = execution;
    this.name = name;
  }

  tryLock(timeoutInMillis: number): boolean {
    if (timeoutInMillis < 0) throw new ServiceError("Invalid argument: timeoutInMillis");
    const { locks } = this.execution.shared;
    const holder = locks.get(this.name);
    if (holder !== undefined && holder !== this.execution.id) return false;
    locks.set(this.name, this.execution.id);
    return true;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw new ServiceError("Lock timeout: another process was holding the lock for too long.");
    }
  }

  hasLock(): boolean {
    return this.execution.shared.locks.get(this.name) === this.execution.id;
  }

  releaseLock(): void {
    if (this.hasLock()) this.execution.shared.locks.delete(this.name);
  }
}
