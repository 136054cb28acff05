/** What can be done with an answer: take it back, have it checked, go on to the next. */
import { Show } from 'solid-js'
import type { GuessWords } from '../../content/guess/en.ts'
import type { Answer } from './answer.ts'

export function AnswerRow(props: {
  words: GuessWords
  answer: Answer
  /** Stands beside the way to the next question. */
  score?: string
  check: () => void
  next: () => void
}) {
  const says = () => {
    if (props.answer.answered()) return props.score
    return props.answer.empty() || props.answer.line() ? '' : props.words.unfinished
  }
  return (
    <div class="guess-row">
      <p class="guess-says">{says()}</p>
      <Show
        when={!props.answer.answered()}
        fallback={
          <button
            // The button that was pressed is gone: its place in the order of focus is taken by this one.
            ref={(button) => queueMicrotask(() => button.focus({ preventScroll: true }))}
            type="button"
            class="pill primary"
            onClick={() => props.next()}
          >
            {props.words.another}
          </button>
        }
      >
        <button
          type="button"
          class="pill"
          aria-disabled={props.answer.empty()}
          onClick={() => props.answer.clear()}
        >
          {props.words.clear}
        </button>
        <button
          type="button"
          class="pill primary"
          aria-disabled={!props.answer.line()}
          onClick={() => props.answer.line() && props.check()}
        >
          {props.words.check}
        </button>
      </Show>
    </div>
  )
}
