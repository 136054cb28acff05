/** Whether anything lies before what is on show: a kept epoch, or inside a cell a compute step. */
import type { Playback } from '../../state/playback.ts'
import type { Training } from '../../state/training.ts'

export function canGoBack(training: Training, playback: Playback): boolean {
  if (playback.view() === 'cell') return playback.computeStep().index > 0
  const { snapshot, checkpoints } = playback.moment()
  return training.status() !== 'failed' && checkpoints.some((kept) => kept < snapshot.epoch)
}
