/** The learner answers first, then sees the truth: of a curve, of a text, or inside a cell of a gate. */
import { Match, Show, Switch } from 'solid-js'
import { GUESS } from '../../content/guess/index.ts'
import { useApp } from '../../state/app.ts'
import { About } from '../parts/About.tsx'
import { createChapter } from '../parts/chapter.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { CurveGuess } from './CurveGuess.tsx'
import { GateGuess } from './GateGuess.tsx'
import { LetterGuess } from './LetterGuess.tsx'
import '../styles/guess.css'

export function GuessDialog(props: { close: () => void }) {
  const { playback, camera, hasCell } = useApp()
  const words = createChapter(GUESS)
  // Whoever is asked is asked about one network, as it is now.
  playback.pause()
  const moment = playback.moment()
  const { source } = moment
  const inCell = camera.level() !== 'network' && hasCell()
  return (
    <Show when={words()}>
      {(said) => (
        <Dialog
          title={said().title}
          close={props.close}
          class="guess"
          tools={<About topic="predictFirst" heading={said().title} />}
        >
          <Switch fallback={<CurveGuess words={said()} moment={moment} />}>
            <Match when={inCell}>
              <GateGuess words={said()} moment={moment} />
            </Match>
            <Match when={source.kind === 'text' && source}>
              {(text) => <LetterGuess words={said()} moment={moment} source={text()} />}
            </Match>
          </Switch>
        </Dialog>
      )}
    </Show>
  )
}
