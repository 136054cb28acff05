/** The way to a question, where its answer is shown. */
import { useApp } from '../../state/app.ts'
import { LaterIcon } from '../parts/LaterIcon.tsx'

export function GuessButton() {
  const { words, dialogs } = useApp()
  return (
    <button
      type="button"
      class="pill guess-button"
      data-topic="predictFirst"
      onClick={() => dialogs.open('guess')}
    >
      <LaterIcon name="pencil" size={20} />
      {words().menu.items.guess}
    </button>
  )
}
