/** What training and evaluation need of the add-on's sources. */
export { delicatePlaces } from "../../src/domain/question-lint/delicate-places.ts";
export { encodeWeights, WEIGHTS, weightIndex } from "../../src/domain/question-lint/feature-weights.ts";
export { grounds } from "../../src/domain/question-lint/grounds.ts";
export { placeScore } from "../../src/domain/question-lint/place-score.ts";
export { WARNING_SCORE } from "../../src/domain/question-lint/question-lint.ts";
export { questionTerms } from "../../src/domain/question-lint/question-terms.ts";
