import { ServiceError } from "../notation/service-error.ts";
import { trafficOf } from "./traffic.ts";

export interface Calls {
  readonly total: number;
  readonly reads: number;
  readonly writes: number;
  /** A read is one; the buffered writes that a read, a flush or the end forces out count as one. */
  readonly roundTrips: number;
  readonly byMethod: Readonly<Record<string, number>>;
}

/** Told of a service call before anything comes of it: which one of its execution it is, from 1, and its name, "Range.getValues". */
export type BeforeCall = (number: number, name: string) => void;

/** Counts every service call of one execution, and can make the Nth one fail as Google's do. */
export class Ledger {
  private total = 0;
  private reads = 0;
  private writes = 0;
  private roundTrips = 0;
  private buffered = false;
  private readonly byMethod: Record<string, number> = {};
  private readonly failAt: number | undefined;
  private readonly beforeCall: BeforeCall | undefined;
  private readonly documentId: string;

  /** `failAt` counts from 1; undefined never fails. */
  constructor(documentId: string, failAt?: number, beforeCall?: BeforeCall) {
    this.documentId = documentId;
    this.failAt = failAt;
    this.beforeCall = beforeCall;
  }

  /** Counts one call; throws instead when it is the call that shall fail, before anything has changed. */
  record(className: string, method: string): void {
    this.total++;
    const name = `${className.split(".").at(-1)}.${method}`;
    this.byMethod[name] = (this.byMethod[name] ?? 0) + 1;
    this.beforeCall?.(this.total, name);
    if (this.total === this.failAt) throw this.failure(className);
    const traffic = trafficOf(className, method);
    if (traffic === "read") {
      this.reads++;
      this.flush();
      this.roundTrips++;
    } else if (traffic === "write") {
      this.writes++;
      this.buffered = true;
    } else if (traffic === "barrier") {
      this.flush();
    }
  }

  private failure(className: string): ServiceError {
    const service = className.split(".")[0];
    return new ServiceError(
      service === "Spreadsheet"
        ? `Service Spreadsheets failed while accessing document with id ${this.documentId}.`
        : `Service error: ${service}`,
    );
  }

  private flush(): void {
    if (this.buffered) this.roundTrips++;
    this.buffered = false;
  }

  /** The counts so far, as if the execution ended now, which forces out what is still buffered. */
  calls(): Calls {
    return {
      total: this.total,
      reads: this.reads,
      writes: this.writes,
      roundTrips: this.roundTrips + (this.buffered ? 1 : 0),
      byMethod: { ...this.byMethod },
    };
  }
}
