/** All odds at one place of the text that is written, and how boldly the network draws its letters. */
import { Show } from 'solid-js'
import { TEXT } from '../../model/data/samples.ts'
import type { TextData } from '../../model/data/text.ts'
import { useApp } from '../../state/app.ts'
import { TEMPERATURE, type Writing } from '../../state/writing.ts'
import { Icon } from '../parts/Icon.tsx'
import { shareText } from '../parts/numbers.ts'
import { closePopover, Popover } from '../parts/Popover.tsx'
import { evenScale, Slider } from '../parts/Slider.tsx'
import { visible } from './letters.ts'
import { OddsList } from './OddsList.tsx'

const SCALE = evenScale(TEMPERATURE.min, TEMPERATURE.max, TEMPERATURE.step, 0.5)
const TICKS = [0, 1, 2]

/** Letters before the one looked at that are shown. */
const BEFORE = 14

export function OddsCard(props: { id: string; anchor: () => Element; writing: Writing; source: TextData }) {
  const { words, preferences, playback } = useApp()
  const said = () => words().text
  const before = () => {
    const { example } = playback.moment()
    const { text } = props.source
    const given = text.slice(example.start, example.start + TEXT.steps)
    const written = props.writing.written().codes.slice(0, props.writing.place())
    return [...given, ...written.map((code) => props.source.vocabulary[code])]
      .slice(-BEFORE)
      .map(visible)
      .join('')
  }
  const sentence = () => {
    const warmth = props.writing.temperature()
    const { cold, own, less, more } = said().drawn
    if (warmth === undefined) return said().greedy
    if (warmth === 0) return cold
    if (warmth === 1) return own
    return warmth < 1 ? less : more
  }
  return (
    <Popover
      id={props.id}
      anchor={props.anchor}
      label={said().next(props.writing.place() + 1)}
      class="odds-card"
    >
      <div class="card-head">
        <h2>{said().next(props.writing.place() + 1)}</h2>
        <button
          type="button"
          class="round quiet"
          aria-label={said().close}
          onClick={() => closePopover(props.id)}
        >
          <Icon name="close" size={20} />
        </button>
      </div>
      <p class="odds-after">{said().after(before())}</p>
      <div class="odds-scroll">
        <OddsList writing={props.writing} source={props.source} />
      </div>
      <Slider
        name={said().temperature}
        topic="temperature"
        scale={SCALE}
        value={props.writing.temperature() ?? 1}
        text={(value) => shareText(value, preferences.language())}
        ticks={TICKS}
        layout="stacked"
        sentence={sentence()}
        onValue={(value) => props.writing.setTemperature(value)}
      />
      <div class="odds-buttons">
        <Show when={props.writing.temperature() !== undefined}>
          <button type="button" class="pill" onClick={props.writing.again}>
            {said().again}
          </button>
        </Show>
        <Show when={props.writing.changed()}>
          <button type="button" class="pill" onClick={props.writing.back}>
            {said().back}
          </button>
        </Show>
      </div>
    </Popover>
  )
}
