import { registries } from "../engine.ts";

interface Cell {
  readonly id: number;
  readonly isFormula: boolean;
  readonly compiledFormula?: { readonly symbols: readonly string[] };
}

interface Graph {
  addDependencies(position: unknown, ranges: readonly unknown[]): void;
}

interface Evaluator {
  formulaDependencies: () => Graph;
  buildDependencyGraph(): void;
  readonly getters: {
    getSheetIds(): readonly string[];
    getCells(sheetId: string): readonly Cell[];
    getCellPosition(cellId: number): unknown;
    getNamedRange(name: string): { readonly range: unknown } | undefined;
  };
}

/**
 * Makes a formula depend on the ranges whose names it reads from the start. By itself the engine learns of them only when it computes the
 * formula: one that read a spilled range by its name before the range was spilled kept the blanks that it had read, for another formula had
 * read the same range first and what it had read was remembered.
 *
 * Called once, before the first model is made.
 */
export function knowNamedDependencies(): void {
  const Evaluation = registries.coreViewsPluginRegistry.get("evaluation") as unknown as new (config: unknown) => { evaluator: Evaluator };
  class WithNames extends Evaluation {
    constructor(config: unknown) {
      super(config);
      const { evaluator } = this;
      const build = evaluator.buildDependencyGraph.bind(evaluator);
      evaluator.buildDependencyGraph = () => {
        build();
        const graphOf = evaluator.formulaDependencies;
        let isComplete = false;
        evaluator.formulaDependencies = () => {
          const graph = graphOf();
          if (!isComplete) {
            isComplete = true;
            addNames(graph, evaluator.getters);
          }
          return graph;
        };
      };
    }
  }
  registries.coreViewsPluginRegistry.replace("evaluation", WithNames as never);
}

function addNames(graph: Graph, getters: Evaluator["getters"]): void {
  for (const sheetId of getters.getSheetIds()) {
    for (const { id, isFormula, compiledFormula } of getters.getCells(sheetId)) {
      if (!isFormula) continue;
      const ranges = (compiledFormula?.symbols ?? []).flatMap((symbol) => getters.getNamedRange(symbol)?.range ?? []);
      if (ranges.length > 0) graph.addDependencies(getters.getCellPosition(id), ranges);
    }
  }
}
