import type { ExecutionContext } from "../../base/execution-context.ts";
import type { Range } from "../range.ts";
import { BooleanCondition, type FormatStyle, GradientCondition } from "./conditional-format-conditions.ts";
import type { CriteriaSpec } from "./conditional-format-criteria.ts";
import type { GradientSpec } from "./conditional-format-gradient.ts";

/** A conditional format as Google describes it: either criteria with a style, or a gradient. */
export interface FormatSpec {
  readonly ranges: readonly Range[];
  readonly criteria?: CriteriaSpec | undefined;
  readonly gradient?: GradientSpec | undefined;
  readonly style: FormatStyle;
}

/** What a conditional format and its builder have in common. */
export abstract class FormatFacts {
  protected readonly execution: ExecutionContext;
  protected spec: FormatSpec;
  constructor(execution: ExecutionContext, spec: FormatSpec) {
    this.execution = execution;
    this.spec = spec;
  }

  getRanges(): Range[] {
    return [...this.spec.ranges];
  }

  getBooleanCondition(): BooleanCondition | null {
    const { criteria, style } = this.spec;
    return criteria ? new BooleanCondition(this.execution.api, criteria, style) : null;
  }

  getGradientCondition(): GradientCondition | null {
    const { gradient } = this.spec;
    return gradient ? new GradientCondition(this.execution.api, gradient) : null;
  }
}
