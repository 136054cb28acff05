/** Numbers of the network on show that belong to an explanation. */
import type { TopicId, TopicWords } from '../../content/topics/index.ts'
import { sequencesOf } from '../../model/data/samples.ts'
import { weightMap } from '../../model/network.ts'
import { memoryNorms } from '../../model/norms.ts'
import type { PartId } from '../../scene/layout/cell.ts'
import { stepOf } from '../../scene/story/sequence.ts'
import type { App } from '../../state/app.ts'
import { gradientText, lossText, settingText, shareText, valueText, wholeText } from '../parts/numbers.ts'

export type Row = { readonly name: string; readonly value: string }

type Live = (app: App, names: TopicWords['live']) => readonly Row[]

const whole = ({ preferences }: App, value: number) => wholeText(value, preferences.language())
const loss = ({ preferences, words }: App, value: number) =>
  lossText(value, preferences.language(), words().controls.noLoss)

const epoch: Live = (app, names) => [
  { name: names.epoch, value: whole(app, app.playback.moment().snapshot.epoch) },
]

const lossNow: Live = (app, names) => {
  const { snapshot, history } = app.playback.moment()
  const [first] = history.losses
  return [
    { name: names.loss, value: loss(app, snapshot.loss) },
    ...(snapshot.epoch > 0 ? [{ name: names.lossAtFirst, value: loss(app, first) }] : []),
  ]
}

const size: Live = (app, names) => {
  const { shape } = app.playback.moment()
  return [
    { name: names.layers, value: whole(app, shape.layers) },
    { name: names.units, value: whole(app, shape.units) },
    { name: names.weights, value: whole(app, weightMap(shape).length) },
  ]
}

/** Layer, unit and step that are looked at, and the values of the layer there. */
function looked({ playback, camera }: App) {
  const layer = camera.focusLayer()
  const { trace, gradient } = playback.moment().picture
  const of = trace.layers[layer]
  const step = stepOf(playback.computeStep().place, of.steps)
  return { of, step, unit: Math.min(camera.unit(), of.units - 1), gradient: gradient.layers[layer] }
}

/** The value of a part now, of the unit and step that are looked at in the cell. */
const part =
  (id: PartId): Live =>
  (app, names) => {
    const { of, step, unit } = looked(app)
    const value = of.parts[id]?.[step * of.units + unit]
    if (value === undefined) return []
    return [{ name: names.where(unit + 1, step + 1), value: valueText(value, app.preferences.language()) }]
  }

/** What is left of the error at the last time step, and at the first. */
const gradientNorms: Live = (app, names) => {
  const { of, gradient } = looked(app)
  const norms = memoryNorms(gradient, of.steps)
  const text = (value: number) => gradientText(value, app.preferences.language())
  return [
    { name: names.gradientAt(of.steps), value: text(norms[of.steps - 1]) },
    { name: names.gradientAt(1), value: text(norms[0]) },
  ]
}

export const LIVE: Partial<Record<TopicId, Live>> = {
  epoch,
  loss: lossNow,
  network: size,
  prediction: (app, names) => [
    { name: names.lossOfContinuation, value: loss(app, app.playback.moment().picture.forecastLoss) },
  ],
  learningRate: (app, names) => [
    {
      name: names.value,
      value: settingText(app.training.settings().learningRate, app.preferences.language()),
    },
  ],
  batchSize: (app, names) => {
    const { batchSize } = app.training.settings()
    const changes = Math.ceil(sequencesOf(app.playback.moment().source) / batchSize)
    return [
      { name: names.value, value: whole(app, batchSize) },
      { name: names.changes, value: whole(app, changes) },
    ]
  },
  inputGate: part('i'),
  forgetGate: part('f'),
  candidate: part('g'),
  outputGate: part('o'),
  cellState: part('c'),
  output: part('h'),
  gradient: gradientNorms,
  bptt: gradientNorms,
  vanishingGradient: gradientNorms,
  explodingGradient: gradientNorms,
  unit: size,
  layer: size,
  weight: size,
  lossCurve: lossNow,
  seed: (app, names) => [{ name: names.value, value: whole(app, app.training.settings().seed) }],
  noise: (app, names) => [
    { name: names.value, value: shareText(app.training.settings().noise, app.preferences.language()) },
  ],
}
