/** Where each topic is to be seen on the page, and the way there. */
import type { TopicId } from '../../content/topics/index.ts'
import { hasDock } from '../../scene/layout/overview.ts'
import type { App } from '../../state/app.ts'
import type { SheetTab } from '../../state/sheet.ts'
import { elementOf } from '../parts/pointing.ts'

export type Place = {
  /** What stands for it, where nothing has its own name; the first of them that can be seen. */
  readonly at?: readonly TopicId[]
  /** How close one has to be. Where nothing is said, it is to be seen from anywhere. */
  readonly level?: 'network' | 'cell'
  /** The page of the sheet it is on, where there is a sheet. */
  readonly tab?: SheetTab
  /** Only while letters are learned: else `at` is where a text can be chosen. */
  readonly letters?: true
}

const network = (...at: TopicId[]): Place => ({ level: 'network', at })
const cell = (...at: TopicId[]): Place => ({ level: 'cell', at })
const letters = (...at: TopicId[]): Place => ({ level: 'network', at, letters: true })
const anywhere = (...at: TopicId[]): Place => ({ at })
const onPage = (tab: SheetTab, ...at: TopicId[]): Place => ({ tab, at })

export const PLACES: Readonly<Record<TopicId, Place>> = {
  data: network(),
  ownData: { level: 'network', tab: 'data', at: ['ownData', 'data'] },
  input: network(),
  window: network('window', 'input'),
  sequence: network('window', 'input'),
  timeStep: { level: 'cell', at: ['timeline'] },
  target: network('prediction'),
  noise: onPage('training'),
  oneHot: letters('input'),
  network: network(),
  layer: network(),
  unit: network('layer'),
  recurrence: network(),
  feedForward: network('recurrence'),
  memory: { level: 'network', tab: 'training' },
  rnn: { level: 'network', tab: 'training', at: ['memory'] },
  gru: { level: 'network', tab: 'training', at: ['memory'] },
  valueColours: network('valueColours', 'state', 'layer'),
  state: network(),
  head: network(),
  prediction: network(),
  continuation: network('prediction'),
  predictFirst: network('predictFirst', 'menu'),
  odds: letters('odds', 'prediction'),
  softmax: letters('odds', 'prediction'),
  temperature: letters('odds', 'prediction'),
  training: onPage('training'),
  process: anywhere(),
  forward: anywhere(),
  validate: anywhere(),
  backward: anywhere(),
  play: anywhere(),
  step: anywhere(),
  stepBack: onPage('process'),
  reset: anywhere(),
  newStart: onPage('process'),
  seed: onPage('process', 'newStart'),
  speed: anywhere(),
  epoch: anywhere(),
  loss: anywhere(),
  meanSquaredError: anywhere('loss'),
  crossEntropy: anywhere('loss'),
  lossCurve: anywhere(),
  timeMachine: onPage('process', 'lossCurve'),
  learningRate: onPage('training'),
  batchSize: onPage('training'),
  weight: network('network'),
  gradient: anywhere('backward'),
  gradientDescent: anywhere('backward'),
  adam: anywhere('backward'),
  clipping: anywhere('backward'),
  initialisation: onPage('process', 'newStart'),
  backpropagation: anywhere('backward'),
  bptt: cell(),
  vanishingGradient: cell('timeline'),
  explodingGradient: cell('timeline'),
  cell: cell(),
  gate: cell('forgetGate'),
  layerInput: cell(),
  inputGate: cell(),
  forgetGate: cell(),
  candidate: cell(),
  outputGate: cell(),
  cellState: cell(),
  output: cell(),
  memoryLoop: cell(),
  outputLoop: cell(),
  times: cell(),
  plus: cell(),
  sigmoid: cell('forgetGate'),
  tanh: cell(),
  strip: cell(),
  unitPicker: cell(),
  timeline: cell(),
  phaseInput: { level: 'cell', tab: 'process' },
  phaseGates: { level: 'cell', tab: 'process' },
  phaseState: { level: 'cell', tab: 'process' },
  phaseOutput: { level: 'cell', tab: 'process' },
  hold: cell('forgetGate'),
  ask: anywhere(),
  level: anywhere(),
  menu: anywhere(),
  sheet: anywhere('sheet', 'training'),
}

/** Cannot be seen as long as curves are learned; then it leads to where a text can be chosen. */
export const needsText = (topic: TopicId, { playback }: App): boolean =>
  PLACES[topic].letters === true && playback.moment().source.kind !== 'text'

const namesOf = (topic: TopicId, app: App): readonly TopicId[] => {
  const { at = [] } = PLACES[topic]
  if (needsText(topic, app)) return ['data']
  return at.length > 0 ? at : [topic]
}

export function elementShowing(topic: TopicId, app: App): Element | undefined {
  for (const name of namesOf(topic, app)) {
    const element = elementOf(name)
    if (element) return element
  }
  return undefined
}

/** Moves the camera and the sheet to where the topic can be seen; both take their time. */
export function goThere(topic: TopicId, app: App): void {
  const { camera, sheet, viewport } = app
  const { level, tab } = PLACES[topic]
  if (level === 'network' && camera.level() !== 'network') camera.leave()
  if (level === 'cell' && camera.level() === 'network') camera.enter(camera.focusLayer())
  if (level === 'cell' && camera.level() === 'component') camera.toCell()
  if (hasDock(viewport())) return
  if (!tab) sheet.setPosition('peek')
  else if (!namesOf(topic, app).some(elementOf)) sheet.open(tab)
}
