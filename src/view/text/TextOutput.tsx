/** What the network writes, above how the text really goes on, and the odds of the letter looked at. */
import { createMemo, createUniqueId, Index, Show } from 'solid-js'
import { capturePointer } from '../../gestures/capture.ts'
import { codesOf, type TextData } from '../../model/data/text.ts'
import { type Box, clamp } from '../../scene/geometry.ts'
import { useApp } from '../../state/app.ts'
import { createWriting } from '../../state/writing.ts'
import { visible } from './letters.ts'
import { OddsCard } from './OddsCard.tsx'
import { OddsList } from './OddsList.tsx'

/** Height of a bar with its letter: as high as a finger. */
const BAR = 48
const GAP = 8
const CAPTION = 24

export function TextOutput(props: { source: TextData; well: Box; scale: number; inCell: boolean }) {
  const { words, playback } = useApp()
  const writing = createWriting(playback.moment)
  const id = createUniqueId()
  let row!: HTMLDivElement
  const said = () => words().text
  const letterOf = (code: number) => visible(props.source.vocabulary[code])

  /** Height of one line of letters. */
  const line = () => clamp((props.well.height - 4) / 2, 14, 24 * props.scale)
  /** Inside a cell the letters given are shown too: on a line of their own, or in front. */
  const given = createMemo(() => {
    const { example, shape } = playback.moment()
    return props.inCell ? codesOf(example.xs, shape.inputs) : []
  })
  const stacked = () => props.inCell && props.well.height >= 3 * line() + GAP
  const inFront = () => (props.inCell && !stacked() ? given().length : 0)
  const rowsHeight = () => 2 * line() + (stacked() ? line() + GAP : 0)
  /** Which letter enters at this step, where there is a line left for it. */
  const captioned = () => stacked() && props.well.height >= rowsHeight() + CAPTION + 2 * GAP
  const captionHeight = () => (captioned() ? CAPTION : 0)
  const room = () => props.well.height - rowsHeight() - captionHeight() - 2.5 * GAP
  const bars = () => Math.min(Math.floor(room() / BAR), 5)
  const headed = () => bars() >= 2 && room() - bars() * BAR >= 22
  const hasBars = () => bars() >= 2

  const all = () => writing.written().codes.length
  const drawn = () => Math.ceil(playback.frame().drawn * all())
  const judged = () => playback.frame().error > 0 || playback.frame().phase === 'live'
  const inner = () => props.well.width - 16
  /** As many letters as can be told apart. */
  const pitch = () => {
    const wanted = inner() / (all() + inFront())
    return clamp(wanted, inFront() > 0 ? 10.2 : 14 * Math.min(props.scale, 1.3), 24 * props.scale)
  }
  const fits = () => Math.max(Math.min(all(), Math.floor(inner() / pitch()) - inFront()), 1)
  /** The first letter in sight; the one looked at always is. */
  const first = createMemo<number>((before) => {
    const at = writing.place()
    return clamp(clamp(before, at - fits() + 1, at), 0, Math.max(all() - fits(), 0))
  }, 0)
  const shown = createMemo(() => {
    const { codes } = writing.written()
    return Array.from({ length: fits() }, (_, k) => {
      const at = first() + k
      return { at, written: codes[at], real: writing.real()[at] }
    })
  })
  const right = () => writing.real().filter((code, k) => code === writing.written().codes[k]).length
  const now = () => {
    const { place } = playback.computeStep()
    return place.kind === 'validate' ? -1 : place.step
  }

  const entering = () => (now() < 0 ? given().length - 1 : now())

  function lookAt(event: PointerEvent | MouseEvent) {
    const box = row.getBoundingClientRect()
    const column = Math.floor((event.clientX - box.left) / pitch())
    writing.lookAt(first() + clamp(column, 0, fits() - 1))
  }
  const showCard = () => (document.getElementById(id) as HTMLElement | null)?.showPopover?.()
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      event.stopPropagation()
      return showCard()
    }
    const to = {
      ArrowRight: writing.place() + 1,
      ArrowUp: writing.place() + 1,
      ArrowLeft: writing.place() - 1,
      ArrowDown: writing.place() - 1,
      Home: 0,
      End: all() - 1,
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation()
    writing.lookAt(to)
  }

  return (
    <div
      class="text-output"
      classList={{ bare: !hasBars() }}
      style={{
        left: `${props.well.x - 1}px`,
        top: `${props.well.y - 1}px`,
        width: `${props.well.width}px`,
        height: `${props.well.height}px`,
      }}
    >
      <p class="spoken">{said().output(right(), writing.real().length)}</p>
      <Show when={!hasBars() && !props.inCell}>
        <p class="letters-right" aria-hidden="true">
          {right()}/{writing.real().length} {said().marks.right}
        </p>
      </Show>
      <Show when={hasBars()}>
        <div class="odds-part">
          <Show when={headed()}>
            <div class="odds-heading">
              <h2>{said().next(writing.place() + 1)}</h2>
            </div>
          </Show>
          <OddsList writing={writing} source={props.source} most={bars()} more={showCard} />
        </div>
      </Show>
      <div class="letter-rows" style={{ 'font-size': `${Math.min(line() * 0.74, pitch() * 1.55)}px` }}>
        <Show when={captioned()}>
          <p class="entering" style={{ height: `${captionHeight()}px` }}>
            {said().entering(entering() + 1, letterOf(given()[entering()]))}
          </p>
        </Show>
        <Show when={stacked()}>
          <div class="letter-line given" style={{ height: `${line() + GAP}px` }}>
            <Given width={inner() / given().length} />
          </div>
        </Show>
        <div class="letter-both" style={{ height: `${2 * line()}px` }}>
          <Show when={inFront() > 0}>
            <div class="letter-line in-front">
              <Given width={pitch()} />
            </div>
          </Show>
          <div
            ref={row}
            class="letter-pairs"
            role="slider"
            tabindex="0"
            aria-label={said().row}
            aria-valuemin={1}
            aria-valuemax={all()}
            aria-valuenow={writing.place() + 1}
            aria-valuetext={said().at(
              writing.place() + 1,
              spoken(writing.written().codes[writing.place()]),
              spoken(writing.real()[writing.place()]),
            )}
            on:pointerdown={(event) => {
              capturePointer(row, event.pointerId)
              lookAt(event)
            }}
            on:pointermove={(event) => row.hasPointerCapture(event.pointerId) && lookAt(event)}
            onClick={(event) => {
              lookAt(event)
              if (!hasBars()) showCard()
            }}
            onKeyDown={onKeyDown}
          >
            <Index each={shown()}>
              {(pair) => (
                <span
                  class="letter-pair"
                  classList={{
                    looked: pair().at === writing.place(),
                    chosen: pair().at === writing.chosenAt(),
                    missed: judged() && pair().written !== pair().real,
                  }}
                  style={{ width: `${pitch()}px` }}
                  data-written={props.source.vocabulary[pair().written]}
                  data-real={props.source.vocabulary[pair().real]}
                  aria-hidden="true"
                >
                  <span class="letter-cell written" style={{ height: `${line()}px` }}>
                    {pair().at < drawn() ? letterOf(pair().written) : ' '}
                  </span>
                  <span class="letter-cell real" style={{ height: `${line()}px` }}>
                    {letterOf(pair().real)}
                  </span>
                </span>
              )}
            </Index>
          </div>
        </div>
      </div>
      <OddsCard id={id} anchor={() => row} writing={writing} source={props.source} />
    </div>
  )

  /** The letters that have been given, each the way to its time step. */
  function Given(letter: { width: number }) {
    return (
      <Index each={given()}>
        {(code, step) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the timeline does the same by key
          // biome-ignore lint/a11y/noStaticElementInteractions: the timeline does the same by key
          <span
            class="letter-cell given"
            classList={{ now: step === now(), waiting: step > now() && now() >= 0 }}
            style={{ width: `${letter.width}px` }}
            onClick={() => playback.goTo({ kind: 'forward', step, phase: 'output' })}
          >
            {letterOf(code())}
          </span>
        )}
      </Index>
    )
  }

  function spoken(code: number) {
    const letter = props.source.vocabulary[code]
    return letter === ' ' ? said().space : letter
  }
}
