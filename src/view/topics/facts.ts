/** The numbers that explanations mention, of what is being learned now: each has one source, in the model. */
import type { Language } from '../../content/words.ts'
import { CONTINUATION, SEQUENCES, STEPS, sequencesOf, TEXT } from '../../model/data/samples.ts'
import type { Source } from '../../model/data/source.ts'
import { ADAM, CLIP_NORM } from '../../model/optimiser.ts'
import { LIMITS, type Settings, usualFor } from '../../model/training.ts'
import { factText } from '../parts/numbers.ts'

export function factsOf(settings: Settings, source: Source, language: Language) {
  const number = (value: number) => factText(value, language)
  const isText = source.kind === 'text'
  const steps = isText ? TEXT.steps : STEPS
  return {
    steps: number(steps),
    target: number(steps + 1),
    /** Places of a sequence, for both kinds of data. */
    points: number(STEPS),
    letters: number(TEXT.steps),
    sequences: number(sequencesOf(source)),
    curveSequences: number(SEQUENCES),
    ahead: number(isText ? TEXT.continuation : CONTINUATION),
    batchSize: number(settings.batchSize),
    fewestSequences: number(LIMITS.batchSize.min),
    mostSequences: number(LIMITS.batchSize.max),
    mostLayers: number(LIMITS.layers.max),
    mostUnits: number(LIMITS.units.max),
    usualRate: number(usualFor(source).learningRate),
    lowestRate: number(LIMITS.learningRate.min),
    highestRate: number(LIMITS.learningRate.max),
    mostNoise: number(LIMITS.noise.max),
    clip: number(CLIP_NORM),
    beta1: number(ADAM.beta1),
    beta2: number(ADAM.beta2),
  }
}
