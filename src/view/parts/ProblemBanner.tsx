/** Says in plain words what is wrong, and offers the way out. */
import { createSignal, Show } from 'solid-js'
import { useApp } from '../../state/app.ts'
import { Icon } from './Icon.tsx'

export function ProblemBanner() {
  const { words, training, link } = useApp()
  const [linkRead, setLinkRead] = createSignal(false)

  const trouble = (): { text: string; action: string; solve: () => void } | undefined => {
    const problem = training.problem()
    const { link: refused, ...texts } = words().problems
    if (!problem) {
      if (link.refused.length === 0 || linkRead()) return undefined
      return { text: refused.text(link.refused), action: refused.action, solve: () => setLinkRead(true) }
    }
    const { text, action } = texts[problem.code]
    switch (problem.code) {
      case 'no-webassembly':
        return { text, action, solve: () => location.reload() }
      case 'worker-failed':
        return { text, action, solve: training.revive }
      case 'diverged':
        return { text, action, solve: calmDown }
      default:
        return problem.code satisfies never
    }
  }

  function calmDown() {
    training.tune({ learningRate: 0.01 })
    training.dismissProblem()
  }

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
