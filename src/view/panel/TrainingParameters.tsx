/** What can be changed while training runs. Nothing here starts it again. */
import { sourceOf } from '../../model/data/source.ts'
import { LIMITS } from '../../model/training.ts'
import { useApp } from '../../state/app.ts'
import { settingText, shareText, wholeText } from '../parts/numbers.ts'
import { decadeScale, evenScale, Slider } from '../parts/Slider.tsx'
import { createTone } from '../parts/tone.ts'

const SCALES = {
  learningRate: decadeScale(LIMITS.learningRate.min, LIMITS.learningRate.max),
  batchSize: evenScale(LIMITS.batchSize.min, LIMITS.batchSize.max, 1, 5),
  noise: evenScale(LIMITS.noise.min, LIMITS.noise.max, 0.01, 0.1),
}

const TICKS = {
  learningRate: [0.0001, 0.001, 0.01, 0.1, 1],
  batchSize: [5, 25, 50],
  noise: [0, 0.2, 0.4],
}

export function TrainingParameters(props: { layout: 'row' | 'stacked' }) {
  const { words, preferences, training } = useApp()
  const tone = createTone()
  const isText = () => sourceOf(training.settings()).kind === 'text'
  const spell =
    (text: typeof wholeText) =>
    (value: number): string =>
      text(value, preferences.language())
  const sentence = (about: string) => (props.layout === 'stacked' ? about : '')
  return (
    <section class="training" data-tone={tone()} data-topic="training" aria-label={words().training.title}>
      <Slider
        name={words().training.learningRate.name}
        topic="learningRate"
        scale={SCALES.learningRate}
        value={training.settings().learningRate}
        text={spell(settingText)}
        ticks={TICKS.learningRate}
        layout={props.layout}
        sentence={sentence(words().training.learningRate.about)}
        onValue={(learningRate) => training.tune({ learningRate })}
      />
      <Slider
        name={words().training.batchSize.name}
        topic="batchSize"
        scale={SCALES.batchSize}
        value={training.settings().batchSize}
        text={spell(wholeText)}
        ticks={TICKS.batchSize}
        layout={props.layout}
        sentence={sentence(words().training.batchSize.about)}
        onValue={(batchSize) => training.tune({ batchSize })}
      />
      <Slider
        name={words().training.noise.name}
        topic="noise"
        scale={SCALES.noise}
        value={isText() ? 0 : training.settings().noise}
        text={isText() ? () => words().text.off : spell(shareText)}
        ticks={isText() ? [] : TICKS.noise}
        layout={props.layout}
        sentence={sentence(isText() ? words().text.noNoise : words().training.noise.about)}
        reason={words().text.noNoise}
        disabled={isText()}
        onValue={(noise) => training.tune({ noise })}
      />
    </section>
  )
}
