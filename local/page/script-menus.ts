import { registries } from "../engine/engine.ts";
import type { MenuEntry, MenuItem, MenuNode } from "../services/base/ui-port.ts";

interface ActionSpec {
  readonly name: string;
  readonly sequence: number;
  readonly separator: boolean;
  readonly execute?: () => void;
  readonly children?: (() => ActionSpec[])[];
}

/** Before this are the engine's own menus: File 10 … Data 60. */
const firstSequence = 100;

/** The menus that the script has added, shown in the engine's menu bar next to its own. */
export class ScriptMenus {
  private readonly menus = new Map<string, MenuNode>();
  private readonly run: (functionName: string) => void;

  /** `run` is called with the function of the item that was chosen. */
  constructor(run: (functionName: string) => void) {
    this.run = run;
  }

  /** Adds a menu or replaces the one of the same name. @returns true when the bar has to be redrawn. */
  add(menu: MenuNode): boolean {
    const isNew = !this.menus.has(menu.label);
    this.menus.set(menu.label, menu);
    return isNew;
  }

  clear(): void {
    this.menus.clear();
  }

  get first(): MenuNode | undefined {
    return this.menus.values().next().value;
  }

  /** Puts the menus into the engine's registry, which its menu bar reads once, when it is mounted. */
  register(): void {
    const registry = registries.topbarMenuRegistry;
    for (const key of Object.keys(registry.content)) if (key.startsWith("script ")) delete registry.content[key];
    [...this.menus.keys()].forEach((label, index) => {
      const children = [() => this.entries(this.menus.get(label)?.items ?? [])];
      registry.add(`script ${label}`, { id: `script-menu-${index}`, name: label, sequence: firstSequence + index, children } as never);
    });
  }

  private entries(items: readonly MenuEntry[]): ActionSpec[] {
    const specs: ActionSpec[] = [];
    items.forEach((entry, sequence) => {
      if (entry === "separator") return;
      const separator = items[sequence + 1] === "separator";
      specs.push({ name: entry.label, sequence, separator, ...this.action(entry) });
    });
    return specs;
  }

  private action(entry: MenuNode | MenuItem): Pick<ActionSpec, "execute" | "children"> {
    return "items" in entry ? { children: [() => this.entries(entry.items)] } : { execute: () => this.run(entry.function) };
  }
}

/** The first item of a menu that runs a function, at any depth. */
export function firstItem(menu: MenuNode): MenuItem | undefined {
  for (const entry of menu.items) {
    if (entry === "separator") continue;
    const found = "items" in entry ? firstItem(entry) : entry;
    if (found) return found;
  }
  return undefined;
}
