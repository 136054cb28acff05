/** Numbers of the network on show that belong to an explanation. */
import type { TopicId, TopicWords } from '../../content/topics/index.ts'
import { sequencesOf } from '../../model/data/samples.ts'
import { weightMap } from '../../model/network.ts'
import type { App } from '../../state/app.ts'
import { lossText, settingText, shareText, wholeText } from '../parts/numbers.ts'

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
  noise: (app, names) => [
    { name: names.value, value: shareText(app.training.settings().noise, app.preferences.language()) },
  ],
}
