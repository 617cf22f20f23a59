import { decodeWeights, weightIndex } from "./feature-weights.ts";
import { questionModel } from "./question-model.ts";

/** What training learned. */
export interface QuestionModel {
  readonly bias: number;
  /** What a weight of one is worth. */
  readonly unit: number;
  readonly weights: readonly number[];
}

/** Decoded when first needed. */
let learned: QuestionModel | undefined;

/**
 * How sure the model is that a place is about the person asked, as a log-odds: above 0 is likelier than not.
 *
 * @param features the names of what is seen there; each counts once, and all together weigh the same however many they are
 */
export function placeScore(features: readonly string[], model: QuestionModel = learnedModel()): number {
  const places = new Set(features.map(weightIndex));
  let sum = 0;
  for (const place of places) sum += model.weights[place] ?? 0;
  return model.bias + (sum * model.unit) / Math.sqrt(places.size);
}

function learnedModel(): QuestionModel {
  learned ??= { bias: questionModel.bias, unit: questionModel.unit, weights: decodeWeights(questionModel.weights) };
  return learned;
}
