/** Says in plain words what is wrong, and offers the way out. */
import { createEffect, createSignal, on, Show } from 'solid-js'
import { useApp } from '../../state/app.ts'
import { Icon } from './Icon.tsx'
import { settingText, wholeText } from './numbers.ts'

/** More characters of a value would push the way out off the screen. */
const LONGEST = 24

export function ProblemBanner() {
  const { words, preferences, training, toasts, link } = useApp()
  const [linkRead, setLinkRead] = createSignal(false)

  const trouble = (): { text: string; action: string; solve: () => void } | undefined => {
    const problem = training.problem()
    const texts = words().problems
    if (!problem) {
      if (link.refused.length === 0 || linkRead()) return undefined
      return { text: refusal(), action: texts.link.action, solve: () => setLinkRead(true) }
    }
    switch (problem.code) {
      case 'no-webassembly':
        return { ...texts['no-webassembly'], solve: () => location.reload() }
      case 'worker-failed':
        return { ...texts['worker-failed'], solve: training.revive }
      case 'diverged': {
        const { epoch, learningRate } = training.wayBack()
        const { text, action } = texts.diverged
        const [back, rate] = [whole(epoch), settingText(learningRate, preferences.language())]
        return { text, action: action(back, rate), solve: training.calmDown }
      }
      default:
        return problem.code satisfies never
    }
  }

  function refusal() {
    const { text, own } = words().problems.link
    const settings = link.refused.filter(({ name }) => name !== 'own')
    const sentences = settings.length > 0 ? [text(settings.map(shortened))] : []
    return [...sentences, ...(settings.length < link.refused.length ? [own] : [])].join(' ')
  }

  const whole = (value: number) => wholeText(value, preferences.language())

  createEffect(
    on(training.revivals, (times) => {
      if (times === 0) return
      const { revived } = words().problems['worker-failed']
      toasts.show({ text: revived(whole(training.latest().snapshot.epoch)) })
    }),
  )

  return (
    <div class="problem-host" role="alert">
      <Show when={trouble()}>
        {(problem) => (
          <div class="problem">
            <Icon name="warning" />
            <div>
              <strong>{words().problems.title}</strong>
              <p>{problem().text}</p>
            </div>
            <button type="button" class="pill primary" onClick={() => problem().solve()}>
              {problem().action}
            </button>
          </div>
        )}
      </Show>
    </div>
  )
}

const shortened = ({ name, value }: { readonly name: string; readonly value: string }) => ({
  name,
  value: value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value,
})
