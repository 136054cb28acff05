/**
 * The lessons: the network that each of them brings along, and its questions. The learner commits to a choice,
 * then does or watches something in the world, then the network itself gives the answer.
 */
import * as gates from '../../model/lessons/gates.ts'
import * as learning from '../../model/lessons/learning.ts'
import * as memory from '../../model/lessons/memory.ts'
import type { Outcome, Seen } from '../../model/lessons/outcome.ts'
import * as sequence from '../../model/lessons/sequence.ts'
import * as text from '../../model/lessons/text.ts'
import { DEFAULTS, type Settings } from '../../model/training.ts'
import type { Place } from '../story/sequence.ts'
import type { Doing } from './doing.ts'
import type { LessonId } from './names.ts'

/** What a card stands beside, and points at. */
export type Look =
  | 'input'
  | 'layer'
  | 'lastLayer'
  | 'play'
  | 'prediction'
  | 'memory'
  | 'losses'
  | 'futures'
  | 'gradients'
  | 'timeline'
  | 'gates'
  | 'cellState'
  | 'forgetGate'
  | 'inputGate'
  | 'odds'

export type Question = {
  readonly id: string
  readonly choices: readonly string[]
  readonly doing: Doing
  /** The learner says when they have seen enough; else the answer comes as soon as it is done. */
  readonly watch?: true
  /** While it is asked, and as soon as all is done. */
  readonly look: readonly [asked: Look, done: Look]
  readonly answer: (mine: Seen, other: Seen) => Outcome
}

type Lesson = { readonly settings: Settings; readonly questions: readonly Question[] }

const at = (step: number): Place => ({ kind: 'forward', step, phase: 'output' })

export const PLAN: Readonly<Record<LessonId, Lesson>> = {
  memory: {
    settings: { ...DEFAULTS, layers: 2 },
    questions: [
      {
        id: 'closer',
        choices: ['with', 'alike', 'without'],
        doing: { kind: 'compare', against: 'memoryless', epochs: 20 },
        look: ['memory', 'losses'],
        answer: memory.closer,
      },
      {
        id: 'twoMoments',
        choices: ['both', 'same', 'neither'],
        doing: { kind: 'compare', against: 'memoryless', epochs: 20 },
        watch: true,
        look: ['losses', 'futures'],
        answer: memory.atTwoMoments,
      },
      {
        id: 'longer',
        choices: ['catchesUp', 'stays', 'rises'],
        doing: { kind: 'compare', against: 'memoryless', epochs: 60 },
        look: ['losses', 'losses'],
        answer: memory.longer(20),
      },
    ],
  },
  sequence: {
    settings: { ...DEFAULTS, layers: 1 },
    questions: [
      {
        id: 'beforeTheFirst',
        choices: ['leftover', 'zeros', 'weights'],
        doing: { kind: 'go', layer: 0, to: at(0) },
        look: ['layer', 'cellState'],
        answer: sequence.beforeTheFirst,
      },
      {
        id: 'setsOfWeights',
        choices: ['each', 'one'],
        doing: { kind: 'go', layer: 0, to: at(1) },
        look: ['timeline', 'gates'],
        answer: sequence.setsOfWeights,
      },
      {
        id: 'firstPoint',
        choices: ['nothing', 'less', 'asMuch'],
        doing: { kind: 'train', epochs: 20 },
        look: ['input', 'input'],
        answer: sequence.firstPoint,
      },
      {
        id: 'backwards',
        choices: ['same', 'other'],
        doing: { kind: 'look' },
        watch: true,
        look: ['input', 'prediction'],
        answer: sequence.backwards,
      },
    ],
  },
  learning: {
    settings: { ...DEFAULTS, layers: 3 },
    questions: [
      {
        id: 'changedLayers',
        choices: ['last', 'middle', 'first', 'all'],
        doing: { kind: 'train', epochs: 20 },
        look: ['lastLayer', 'layer'],
        answer: learning.changedLayers,
      },
      {
        id: 'leftAtTheFirst',
        choices: ['all', 'some', 'nothing'],
        doing: { kind: 'go', layer: 2, to: { kind: 'backward', step: 0 } },
        look: ['lastLayer', 'timeline'],
        answer: learning.leftAtTheFirst,
      },
      {
        id: 'reachesFurther',
        choices: ['other', 'alike', 'mine'],
        doing: { kind: 'compare', against: 'rnn', epochs: 20 },
        look: ['memory', 'gradients'],
        answer: learning.reachesFurther,
      },
    ],
  },
  gates: {
    settings: { ...DEFAULTS, layers: 1 },
    questions: [
      {
        id: 'mostOpen',
        choices: ['erased', 'kept'],
        doing: { kind: 'train', epochs: 20 },
        look: ['layer', 'prediction'],
        answer: gates.mostOpen,
      },
      {
        id: 'forgetAll',
        choices: ['better', 'alike', 'worse'],
        doing: { kind: 'hold', part: 'f', value: 0 },
        look: ['forgetGate', 'prediction'],
        answer: gates.held,
      },
      {
        id: 'keepAll',
        choices: ['better', 'alike', 'worse'],
        doing: { kind: 'hold', part: 'f', value: 1 },
        look: ['forgetGate', 'prediction'],
        answer: gates.held,
      },
      {
        id: 'movesMost',
        choices: ['f', 'i', 'o', 'both'],
        doing: { kind: 'hold', part: 'i', value: 0 },
        look: ['inputGate', 'prediction'],
        answer: gates.movesMost,
      },
    ],
  },
  text: {
    settings: { ...DEFAULTS, data: 'lorem', layers: 1, units: 32 },
    questions: [
      {
        id: 'firstOdds',
        choices: ['even', 'right', 'wrong'],
        doing: { kind: 'look' },
        watch: true,
        look: ['odds', 'odds'],
        answer: text.firstOdds,
      },
      {
        id: 'sureOfTheNext',
        choices: ['all', 'most', 'little'],
        doing: { kind: 'train', epochs: 60 },
        look: ['play', 'odds'],
        answer: text.sureOfTheNext,
      },
      {
        id: 'warmer',
        choices: ['more', 'same', 'less'],
        doing: { kind: 'look' },
        watch: true,
        look: ['odds', 'odds'],
        answer: text.warmer,
      },
      {
        id: 'alone',
        choices: ['all', 'most', 'few'],
        doing: { kind: 'look' },
        watch: true,
        look: ['odds', 'odds'],
        answer: text.alone,
      },
    ],
  },
}

/** Whether this is still the network that the lesson brought: parameters, weights, and epochs are the learner's. */
export const isLessonsOwn = (lesson: LessonId, now: Settings): boolean => {
  const { settings } = PLAN[lesson]
  return (['data', 'cell', 'layers', 'units'] as const).every((name) => now[name] === settings[name])
}
