import type { Service } from "../../base/service.ts";
import { CriteriaAnswers } from "./criteria-answers.ts";
import { FilterCriteriaBuilder } from "./filter-criteria-builder.ts";

/** What `FilterCriteriaBuilder.build()` gives. */
export class FilterCriteria extends CriteriaAnswers implements Service {
  readonly google = "Spreadsheet.FilterCriteria";

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.api, this.content);
  }
}
