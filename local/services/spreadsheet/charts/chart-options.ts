import type { Service } from "../../base/service.ts";
import { type OptionTree, optionAt } from "./chart-option-tree.ts";

/** The options of a chart, to be read by name: `get("hAxis.title")`. */
export class ChartOptions implements Service {
  readonly google = "Charts.ChartOptions";
  private readonly tree: OptionTree;
  constructor(tree: OptionTree) {
    this.tree = tree;
  }

  get(option: string): unknown {
    return optionAt(this.tree, option);
  }
}
