import { type EngineRange, type FunctionResultObject, type Model, registries, type UID } from "../engine.ts";

interface Named {
  readonly name: string;
  readonly range: EngineRange;
}

interface NamesPlugin {
  readonly namedRanges: readonly Named[];
  readonly getters: Model["getters"];
  readonly history: { update(...path: unknown[]): void };
  readonly dispatch: (type: string, payload: unknown) => unknown;
  getNamedRange(name: string): Named | undefined;
  adaptRanges(adapters: unknown): void;
  handle(command: NameCommand): void;
  import(data: { readonly deadNames?: readonly string[] }): void;
  export(data: { deadNames?: readonly string[] }): void;
}

type NameCommand =
  | { readonly type: "CREATE_NAMED_RANGE"; readonly name: string }
  | { readonly type: "UPDATE_NAMED_RANGE"; readonly newRangeName: string }
  | { readonly type: "DUPLICATE_SHEET"; readonly sheetId: UID; readonly sheetIdTo: UID };

type SymbolValue = (name: string, isRange: boolean) => unknown;

interface Evaluator {
  readonly getters: NameGetters;
  buildSafeGetSymbolValue(contextual?: SymbolValue): SymbolValue;
}

/** What the patch adds to the getters of a model. */
export interface NameGetters {
  /** Whether the cells that a name stood for are gone. The name itself is not free then. */
  isDeadName(name: string): boolean;
}

/** The attachment of a name that belongs to one sheet: what Google makes of the names of a sheet that is copied. Its data is the name. */
export const sheetScopedName = "sheet-scoped-name";

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const dead: FunctionResultObject = { value: "#REF!", message: "Reference does not exist." };

/**
 * Names live on as Google's do: one whose cells are deleted is dead, `#REF!` in formulas, instead of forgotten; and a copied sheet has the
 * names of the original as names of its own, such as `'Copy of Rubric'!Weights`.
 *
 * Called once, before the first model is made.
 */
export function keepNames(): void {
  const Names = registries.corePluginRegistry.get("named_ranges") as unknown as {
    new (...args: unknown[]): NamesPlugin;
    readonly getters: readonly string[];
  };
  class KeptNames extends Names {
    static override readonly getters = [...Names.getters, "isDeadName"];
    deadNames: readonly string[] = [];

    isDeadName(name: string): boolean {
      return this.deadNames.some((each) => same(each, name));
    }

    override adaptRanges(adapters: unknown): void {
      const before = this.namedRanges;
      super.adaptRanges(adapters);
      const died = before.map(({ name }) => name).filter((name) => !this.getNamedRange(name));
      if (died.length > 0) this.history.update("deadNames", [...this.deadNames, ...died]);
    }

    override handle(command: NameCommand): void {
      super.handle(command);
      if (command.type === "CREATE_NAMED_RANGE") this.revive(command.name);
      if (command.type === "UPDATE_NAMED_RANGE") this.revive(command.newRangeName);
      if (command.type === "DUPLICATE_SHEET") this.copyNames(command.sheetId, command.sheetIdTo);
    }

    private revive(name: string): void {
      if (this.isDeadName(name))
        this.history.update(
          "deadNames",
          this.deadNames.filter((each) => !same(each, name)),
        );
    }

    private copyNames(from: UID, sheetId: UID): void {
      const attachments = this.namedRanges
        .filter(({ range }) => range.sheetId === from)
        .map(({ name, range }) => ({ id: `${name}/${sheetId}`, kind: sheetScopedName, sheetId, zone: range.zone, data: name }));
      if (attachments.length > 0) this.dispatch("ATTACH", { attachments });
    }

    override import(data: { readonly deadNames?: readonly string[] }): void {
      super.import(data);
      this.deadNames = data.deadNames ?? [];
    }

    override export(data: { deadNames?: readonly string[] }): void {
      super.export(data);
      if (this.deadNames.length > 0) data.deadNames = this.deadNames;
    }
  }
  registries.corePluginRegistry.replace("named_ranges", KeptNames as never);

  const Evaluation = registries.coreViewsPluginRegistry.get("evaluation") as unknown as new (config: unknown) => { evaluator: Evaluator };
  class DeadNamesFail extends Evaluation {
    constructor(config: unknown) {
      super(config);
      const { buildSafeGetSymbolValue } = this.evaluator;
      this.evaluator.buildSafeGetSymbolValue = function (contextual) {
        const symbolValue = buildSafeGetSymbolValue.call(this, contextual);
        return (name, isRange) => (this.getters.isDeadName(name) ? dead : symbolValue(name, isRange));
      };
    }
  }
  registries.coreViewsPluginRegistry.replace("evaluation", DeadNamesFail as never);
}
