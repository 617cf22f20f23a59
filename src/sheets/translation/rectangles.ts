/** Cells that lie together, with what belongs into each: rows of columns, from row and column counted from 0. */
export interface Rectangle<T> {
  readonly row: number;
  readonly column: number;
  readonly cells: T[][];
}

/**
 * Cuts scattered cells into few rectangles without a hole, so that they are written in few calls and nothing between them is touched.
 *
 * @param cells rows of columns; undefined is no cell
 */
export function rectangles<T>(cells: readonly (readonly (T | undefined)[])[]): Rectangle<T>[] {
  const done: Rectangle<T>[] = [];
  let open: Rectangle<T>[] = [];
  for (const [row, line] of cells.entries()) {
    const next: Rectangle<T>[] = [];
    for (const run of runs(line)) {
      const above = open.find(({ column, cells: [first] }) => column === run.column && first?.length === run.cells.length);
      if (above) above.cells.push(run.cells);
      const rectangle = above ?? { row, column: run.column, cells: [run.cells] };
      next.push(rectangle);
      if (!above) done.push(rectangle);
    }
    open = next;
  }
  return done;
}

function runs<T>(line: readonly (T | undefined)[]): { column: number; cells: T[] }[] {
  const found: { column: number; cells: T[] }[] = [];
  let before: { column: number; cells: T[] } | undefined;
  for (const [column, cell] of line.entries()) {
    if (cell === undefined) before = undefined;
    else if (before) before.cells.push(cell);
    else {
      before = { column, cells: [cell] };
      found.push(before);
    }
  }
  return found;
}
