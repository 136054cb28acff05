/** Which letter comes next: the learner's choice beside the network's odds. */
import { createMemo, createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import type { GuessWords } from '../../content/guess/en.ts'
import { codesOf, type TextData } from '../../model/data/text.ts'
import { letterQuestion } from '../../model/guess.ts'
import { useApp } from '../../state/app.ts'
import type { Moment } from '../../state/moments.ts'
import { percent, visible } from '../text/letters.ts'
import { Named } from './Named.tsx'
import { createRounds, NO_SCORE } from './rounds.ts'

export function LetterGuess(props: { words: GuessWords; moment: Moment; source: TextData }) {
  const { words } = useApp()
  const said = () => props.words.letters
  const rounds = createRounds(() => props.moment)
  const { example } = rounds
  const [place, setPlace] = createSignal(0)
  const [picked, setPicked] = createSignal<number>()
  const [score, setScore] = createSignal(NO_SCORE)
  const question = createMemo(() =>
    letterQuestion(props.moment.shape, props.moment.snapshot.weights, example(), place()),
  )
  const network = () => codesOf(question().odds, question().odds.length)[0]
  const letter = (code: number) => visible(props.source.vocabulary[code])
  const share = (code: number) => percent(question().odds[code])
  const named = (code: number) =>
    props.source.vocabulary[code] === ' ' ? words().text.space : props.source.vocabulary[code]
  let list!: HTMLFieldSetElement

  function pick(code: number) {
    if (picked() !== undefined) return
    setPicked(code)
    const { truth } = question()
    setScore((before) => ({
      you: before.you + Number(code === truth),
      network: before.network + Number(network() === truth),
      count: before.count + 1,
    }))
  }
  function next() {
    setPicked(undefined)
    if (place() + 1 < example().ahead) setPlace(place() + 1)
    else {
      rounds.next()
      setPlace(0)
    }
    list.querySelector('button')?.focus({ preventScroll: true })
  }
  /** A letter typed is a letter picked. */
  function onKey(event: KeyboardEvent) {
    const code = props.source.vocabulary.indexOf(event.key)
    // A space presses the button that has the focus.
    if (code < 0 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    pick(code)
  }
  onMount(() => {
    const dialog = list.closest('dialog')
    dialog?.addEventListener('keydown', onKey)
    onCleanup(() => dialog?.removeEventListener('keydown', onKey))
  })

  return (
    <>
      <p class="guess-ask">{said().ask}</p>
      <p class="guess-read">
        <span class="spoken">
          {said().read}:{' '}
          {question()
            .read.map((code) => props.source.vocabulary[code])
            .join('')}
        </span>
        <span aria-hidden="true">
          {question().read.map(letter).join('')}
          <span class="guess-blank" classList={{ known: picked() !== undefined }}>
            {picked() === undefined ? '?' : letter(question().truth)}
          </span>
        </span>
      </p>
      <fieldset ref={list} class="guess-letters" aria-label={said().field}>
        <For each={props.source.vocabulary}>
          {(character, code) => (
            <button
              type="button"
              aria-label={named(code())}
              aria-pressed={picked() === code()}
              aria-disabled={picked() !== undefined}
              classList={{
                right: picked() !== undefined && question().truth === code(),
                network: picked() !== undefined && network() === code(),
              }}
              onClick={() => pick(code())}
            >
              {visible(character)}
              <Show when={picked() !== undefined}>
                <span class="guess-odds" style={{ height: `${question().odds[code()] * 100}%` }} />
              </Show>
            </button>
          )}
        </For>
      </fieldset>
      <div class="guess-result" aria-live="polite">
        <Show when={picked() !== undefined}>
          <div class="guess-numbers letters">
            <Named who="truth" name={said().right} value={letter(question().truth)} />
            <Named who="you" name={props.words.you} value={letter(picked() ?? 0)} />
            <Named
              who="network"
              name={props.words.network}
              value={letter(network())}
              unit={share(network())}
            />
          </div>
          <Show when={network() !== question().truth}>
            <p>{said().gave(named(question().truth), share(question().truth))}</p>
          </Show>
        </Show>
      </div>
      <div class="guess-row">
        <Show when={picked() !== undefined}>
          <p class="guess-says">{said().score(score().you, score().network, score().count)}</p>
          <button
            ref={(button) => queueMicrotask(() => button.focus({ preventScroll: true }))}
            type="button"
            class="pill primary"
            onClick={next}
          >
            {said().next}
          </button>
        </Show>
      </div>
    </>
  )
}
