import { givenCriterionIds, startingWeight } from "../domain/criterion.ts";
import { platformIds } from "../domain/role-brief.ts";

/** Lines for goals, and for platforms, of the user's own. */
export const SPARE_BRIEF_LINES = 2;

/** Lines for criteria of the user's own. */
const SPARE_CRITERIA = 8;

/** How many lines the rubric has; whatever stands once per criterion has as many. */
export const CRITERION_LINES = givenCriterionIds.length + SPARE_CRITERIA;

/** How many criteria count in a new rubric. */
export const COUNTED_AT_FIRST = givenCriterionIds.filter((id) => startingWeight(id) > 0).length;

/** How many lines for platforms the role brief has; whatever stands once per platform has as many. */
export const PLATFORM_LINES = platformIds.length + SPARE_BRIEF_LINES;
