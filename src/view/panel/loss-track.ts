/** What every loss curve shows: the losses so far as lines, and which of their epochs is on show. */
import { createMemo } from 'solid-js'
import { useApp } from '../../state/app.ts'
import { lossPaths } from './loss-path.ts'

export function createLossTrack(width: () => number, height: () => number) {
  const { playback } = useApp()
  const epoch = () => playback.moment().snapshot.epoch

  // Whoever plays on from the past stays there until its first new epoch has been trained.
  const lookedBack = createMemo(
    (before: { readonly past: boolean; readonly history: unknown }) => {
      const history = playback.moment().history
      const past = playback.lookingBack() || (before.past && before.history === history && playback.playing())
      return { past, history }
    },
    { past: false, history: undefined },
  )

  return {
    paths: createMemo(() => lossPaths(playback.moment().history.losses, width(), height())),
    newest: () => Math.max(playback.moment().history.losses.length - 1, 0),
    /** The epoch on show. */
    epoch,
    /** The same, if it lies in the past. */
    past: () => (lookedBack().past ? epoch() : undefined),
  }
}
