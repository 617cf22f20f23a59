import { registries, UIPlugin } from "../engine.ts";

const ignorable = new Set(["NoChanges", "ValuesNotChanged"]);

/** Several commands as one: one evaluation, one undo step, however many cells a script writes at once. */
class BatchPlugin extends UIPlugin {
  // biome-ignore lint/suspicious/noExplicitAny: the engine's command type is closed; ours are added at run time
  override handle(batch: any): void {
    if (batch.type !== "BATCH") return;
    const dispatch = this.dispatch as unknown as (type: string, payload: unknown) => { isSuccessful: boolean; reasons: readonly string[] };
    for (const { type, ...payload } of batch.commands as readonly { readonly type: string }[]) {
      const result = dispatch(type, payload);
      // A command that changes nothing has not failed.
      const reasons = result.reasons.filter((reason) => !ignorable.has(reason));
      if (!result.isSuccessful && reasons.length > 0) batch.refuse(`${type} ${reasons.join(", ")}`);
    }
  }
}

/** Called once, before the first model is made. */
export function registerBatch(): void {
  registries.featurePluginRegistry.add("batch", BatchPlugin as never);
}
