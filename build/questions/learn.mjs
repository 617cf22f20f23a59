import { LAWFUL } from "./question-data.mjs";

const EPOCHS = 10;
const RATE = 0.3;
/** Pulls weights towards 0, so that what was seen once or twice counts for little. */
const SHRINKAGE = 0.002;
/** For so many epochs every place of the right ground is taken for the one that makes a question unlawful; afterwards the clearest. */
const OPEN_EPOCHS = 2;
const LARGEST = 31;

/**
 * A question as the trainer sees it: each delicate place with its ground and the weights that its features fall on.
 *
 * @param source what `delicate-places.ts`, `question-terms.ts` and `feature-weights.ts` export
 */
export const lesson = ({ delicatePlaces, questionTerms, weightIndex }, { ground, text }) => ({
  ground,
  unlawful: ground !== LAWFUL,
  places: delicatePlaces(questionTerms(text)).map((place) => ({ ground: place.ground, at: [...new Set(place.features.map(weightIndex))] })),
});

const scoreOf = ({ bias, weights }, { at }) => bias + at.reduce((sum, each) => sum + weights[each], 0) / Math.sqrt(at.length);

/** Numbers from 0 to 1 that are the same on every machine and in every run. */
const repeatableRandom = () => {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
};

const shuffled = (count, random) => {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
};

/** Which places of a question teach: all of a lawful one; of an unlawful one those of its ground, and in the end the clearest of them. */
const teaching = (model, { ground, unlawful, places }, epoch) => {
  if (!unlawful) return places;
  const own = places.filter((place) => place.ground === ground);
  const candidates = own.length > 0 ? own : places;
  if (epoch < OPEN_EPOCHS) return candidates;
  return [candidates.reduce((best, place) => (scoreOf(model, place) > scoreOf(model, best) ? place : best))];
};

/**
 * Logistic regression over delicate places, taught question by question (multiple-instance learning), with a rate of its own for each weight
 * (AdaGrad; Duchi, Hazan and Singer 2011).
 *
 * @returns the model with whole weights from -31 to 31, each worth one `unit`
 */
export const learn = (lessons, size) => {
  const model = { bias: 0, weights: new Float64Array(size) };
  const squares = new Float64Array(size).fill(0.01);
  const random = repeatableRandom();
  const useful = lessons.filter(({ places }) => places.length > 0);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const i of shuffled(useful.length, random)) {
      const chosen = teaching(model, useful[i], epoch);
      const share = useful[i].unlawful ? 1 / Math.sqrt(chosen.length) : 1;
      for (const place of chosen) {
        const error = (1 / (1 + Math.exp(-scoreOf(model, place))) - Number(useful[i].unlawful)) * share;
        model.bias -= 0.01 * error;
        for (const at of place.at) {
          const slope = error / Math.sqrt(place.at.length) + SHRINKAGE * model.weights[at];
          squares[at] += slope * slope;
          model.weights[at] -= (RATE * slope) / Math.sqrt(squares[at]);
        }
      }
    }
  }
  return rounded(model);
};

/** The few largest weights are cut, so that the many small ones keep their differences. */
const rounded = ({ bias, weights }) => {
  const sizes = [...weights].map(Math.abs).sort((a, b) => a - b);
  const unit = Number((sizes[Math.floor(sizes.length * 0.998)] / LARGEST).toPrecision(4));
  const whole = [...weights].map((weight) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / unit))) + 0);
  return { bias: Number(bias.toPrecision(4)), unit, weights: whole };
};
