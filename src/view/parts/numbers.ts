/** Numbers as the reader's language writes them. */
import { useApp } from '../../state/app.ts'

/** A loss with the digits that matter: 0.033, 0.0042, 1.25. */
export function useLossText(): (loss: number) => string {
  const { words, preferences } = useApp()
  return (loss) => {
    if (!Number.isFinite(loss)) return words().controls.noLoss
    const digits = loss >= 0.1 ? { maximumFractionDigits: 3 } : { maximumSignificantDigits: 2 }
    return new Intl.NumberFormat(preferences.language(), digits).format(loss)
  }
}
