/** The numbers of the page for teachers: each from the code that computes with it. */
import { STEP } from '../../model/data/functions.ts'
import { FEWEST, MOST_POINTS } from '../../model/data/points.ts'
import { CONTINUATION, TEXT } from '../../model/data/samples.ts'
import { MOST_DIFFERENT } from '../../model/data/text.ts'
import { slice, weightMap } from '../../model/network.ts'
import { ADAM } from '../../model/optimiser.ts'
import { DEFAULTS, shapeOf, untrainedWeights } from '../../model/training.ts'
import type { App } from '../../state/app.ts'
import { factText } from '../parts/numbers.ts'
import { factsOf } from '../topics/facts.ts'

export function modelFacts({ playback, preferences }: App) {
  const { settings, source, shape } = playback.moment()
  const language = preferences.language()
  const number = (value: number) => factText(value, language)
  return {
    ...factsOf(settings, source, language),
    layers: number(shape.layers),
    units: number(shape.units),
    weights: number(weightMap(shape).length),
    spacing: number(STEP),
    curveAhead: number(CONTINUATION),
    textAhead: number(TEXT.continuation),
    textSequences: number(TEXT.sequences),
    mostDifferent: number(MOST_DIFFERENT),
    mostPoints: number(MOST_POINTS),
    fewestPoints: number(FEWEST.once),
    epsilon: number(ADAM.epsilon),
    openBias: number(openBias()),
  }
}

/** What the input and forget gates begin with, read off the weights that a network begins with. */
function openBias(): number {
  const [layer] = weightMap(shapeOf(DEFAULTS)).layers
  return slice(untrainedWeights(DEFAULTS), layer.bias)[0]
}
