import type { ComponentChildren } from "preact";
import type { MarkingWords } from "../../content/marking-words.ts";
import type { MarkingLine, MarkingPlan } from "../../wire/marking.ts";

interface PlanViewProps {
  readonly words: MarkingWords;
  readonly plan: MarkingPlan;
  /** What stands in the place of the category of a line that has none. */
  readonly categoryOf?: (line: MarkingLine) => ComponentChildren;
}

/** A budget plan as a table. */
export const PlanView = ({ words, plan, categoryOf }: PlanViewProps) => (
  <>
    <dl class="facts">
      {(
        [
          [words.budget, plan.budget],
          [words.planned, plan.planned],
          [words.reserve, plan.reserve],
          [words.objective, plan.objective || "–"],
        ] as const
      ).map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
    <table class="lines">
      <thead>
        <tr>
          <th scope="col">{words.columns.category}</th>
          <th scope="col" class="figure">
            {words.columns.amount}
          </th>
          <th scope="col">{words.columns.purpose}</th>
          <th scope="col">{words.columns.kpi}</th>
        </tr>
      </thead>
      <tbody>
        {plan.lines.map((line, i) => (
          <tr key={i}>
            <th scope="row">
              {line.line === null && categoryOf ? categoryOf(line) : line.category}
              {(line.item !== "" || line.objective !== "") && (
                <span class="quiet">{[line.item, line.objective].filter((text) => text !== "").join(" · ")}</span>
              )}
            </th>
            <td class="figure" data-label={words.columns.amount}>
              {line.amount}
              {line.elsewhere && <span class="quiet">{words.elsewhere}</span>}
            </td>
            <td data-label={words.columns.purpose}>{line.purpose || "–"}</td>
            <td data-label={words.columns.kpi}>{line.kpi || "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);
