/** What a lesson says, and its buttons. Keys: G gets here and back, Escape leaves. */
import { For, type JSX, Match, Show, Switch } from 'solid-js'
import type { LessonsWords } from '../../content/lessons/en.ts'
import type { Box } from '../../scene/geometry.ts'
import { useApp } from '../../state/app.ts'
import type { LessonCourse } from '../../state/lesson-course.ts'
import { LaterIcon } from '../parts/LaterIcon.tsx'
import { wholeText } from '../parts/numbers.ts'
import { Spoken } from '../parts/Spoken.tsx'
import { boundsOf } from '../stage/place.ts'
import { visible } from '../text/letters.ts'
import { listenForKeys } from '../tour/keys.ts'
import { measureText } from './measure-text.ts'

export function LessonCard(props: {
  ref: (element: HTMLElement) => void
  words: LessonsWords
  course: LessonCourse
  box: Box | undefined
}) {
  const { words, lessons, toasts, playback, preferences } = useApp()
  let card!: HTMLElement
  const said = () => props.words.lessons[props.course.lesson()]
  const asked = () => said().questions[props.course.question().id]
  const choiceName = () => {
    const choice = props.course.choice()
    return choice === undefined ? '' : asked().choices[choice]
  }
  const where = () => props.words.progress(said().title, props.course.number(), props.course.count())
  const epochs = () => {
    const epochs = props.course.epochs()
    if (!epochs || props.course.done() || epochs.now === 0) return undefined
    return props.words.epochs(wholeText(epochs.now, preferences.language()), epochs.goal)
  }
  /** What the network has answered, in words. */
  const answer = () => {
    const outcome = props.course.outcome()
    const choice = props.course.choice()
    if (!outcome || choice === undefined) return undefined
    const { truth, numbers } = outcome
    const right = choice === truth
    const letterOf = (code: number) => {
      const { source } = playback.moment()
      return source.kind === 'text' ? words().text.quoted(visible(source.vocabulary[code])) : ''
    }
    return {
      right,
      verdict: right
        ? props.words.asYouSaid(choiceName())
        : props.words.otherwise(choiceName(), asked().choices[truth]),
      told: asked().told(...numbers.map((number) => measureText(number, preferences.language(), letterOf))),
      why: [asked().why[truth], right ? undefined : asked().but?.[choice]].filter((why) => why !== undefined),
    }
  }
  const following = () => {
    const next = props.course.following()
    return next && { id: next, title: props.words.lessons[next].title }
  }

  const keys = listenForKeys(() => card, leave)

  async function leave() {
    const { left, back, goOn } = props.words
    const stage = props.course.stage()
    const lesson = props.course.lesson()
    keys.giveBack()
    await props.course.leave()
    if (stage === 'offered') return
    toasts.show(
      stage === 'finished'
        ? { text: back }
        : { text: left, action: { label: goOn, run: () => lessons.open(lesson) } },
    )
  }
  /** The button is gone that was pressed: whoever works with keys stays in the card. */
  const stay = (act: () => unknown) => () => {
    act()
    card.focus({ preventScroll: true })
  }

  const spoken = () => {
    const stage = props.course.stage()
    const found = answer()
    if (stage === 'offered')
      return [said().title, said().about, props.words.brings(said().brings), props.words.key]
    if (stage === 'strayed') return [props.words.strayed]
    if (stage === 'finished') return [props.words.done, said().end]
    if (stage === 'asked') return [where(), asked().ask, ...Object.values(asked().choices), props.words.key]
    if (found && stage === 'answered') return [found.verdict, found.told, ...found.why]
    return [props.words.you(choiceName()), task()]
  }
  const task = () => (props.course.done() ? props.words.watch : asked().task)

  return (
    <section
      ref={(element) => {
        card = element
        props.ref(element)
      }}
      class="tour-bubble lesson-card"
      data-asked={props.course.stage() === 'asked' ? props.course.question().id : undefined}
      classList={{ placed: props.box !== undefined }}
      style={props.box && boundsOf(props.box)}
      aria-label={props.words.name}
      aria-busy={props.course.busy()}
      aria-keyshortcuts="g"
      tabindex="-1"
    >
      <Switch>
        <Match when={props.course.stage() === 'offered'}>
          <Page head={props.words.name} title={said().title}>
            <p>{said().about}</p>
            <p>{props.words.brings(said().brings)}</p>
          </Page>
          <Buttons leave={props.words.notNow}>
            <button type="button" class="pill primary" onClick={stay(props.course.begin)}>
              {props.course.begun() ? props.words.goOn : props.words.begin}
            </button>
          </Buttons>
        </Match>
        <Match when={props.course.stage() === 'strayed'}>
          <Page head={where()} title={said().title}>
            <p>{props.words.strayed}</p>
          </Page>
          <Buttons leave={props.words.leave}>
            <button type="button" class="pill primary" onClick={stay(props.course.beginAgain)}>
              {props.words.bringAgain}
            </button>
          </Buttons>
        </Match>
        <Match when={props.course.stage() === 'asked'}>
          <Page head={where()} title={asked().ask}>
            <div class="tour-lanes">
              <For each={props.course.question().choices}>
                {(choice) => (
                  <button type="button" class="pill" onClick={stay(() => props.course.choose(choice))}>
                    {asked().choices[choice]}
                  </button>
                )}
              </For>
            </div>
          </Page>
          <Buttons leave={props.words.leave} />
        </Match>
        <Match when={props.course.stage() === 'doing'}>
          <Page head={where()}>
            <p>{props.words.you(choiceName())}</p>
            <p class="tour-task">{asked().task}</p>
            <Show when={epochs()}>{(epochs) => <p class="lesson-epochs">{epochs()}</p>}</Show>
          </Page>
          <Buttons leave={props.words.leave}>
            <Show
              when={props.course.done()}
              fallback={
                <button type="button" class="pill primary" onClick={() => props.course.act()}>
                  {asked().act}
                </button>
              }
            >
              <button type="button" class="pill primary" onClick={stay(props.course.answer)}>
                {props.words.reveal}
              </button>
            </Show>
          </Buttons>
        </Match>
        <Match when={props.course.stage() === 'answered' && answer()}>
          {(found) => (
            <>
              <Page head={where()}>
                <p class="lesson-verdict" classList={{ otherwise: !found().right }}>
                  <LaterIcon name={found().right ? 'check' : 'turned'} size={20} />
                  {found().verdict}
                </p>
                <p class="lesson-told">{found().told}</p>
                <For each={found().why}>{(why) => <p>{why}</p>}</For>
              </Page>
              <Buttons leave={props.words.leave}>
                <button type="button" class="pill" onClick={stay(props.course.again)}>
                  {props.words.again}
                </button>
                <button type="button" class="pill primary" onClick={stay(props.course.next)}>
                  {props.words.next}
                </button>
              </Buttons>
            </>
          )}
        </Match>
        <Match when={props.course.stage() === 'finished'}>
          <Page head={props.words.done} title={said().title}>
            <p>{said().end}</p>
            <div class="tour-lanes">
              <Show when={following()}>
                {(next) => (
                  <button type="button" class="pill" onClick={stay(() => lessons.open(next().id))}>
                    {props.words.following(next().title)}
                  </button>
                )}
              </Show>
              <button type="button" class="pill" onClick={stay(props.course.beginAgain)}>
                {props.words.repeat}
              </button>
            </div>
          </Page>
          <Buttons>
            <button type="button" class="pill primary" onClick={leave}>
              {props.words.finish}
            </button>
          </Buttons>
        </Match>
      </Switch>
      <Spoken text={spoken()} />
    </section>
  )

  function Page(page: { head: string; title?: string; children: JSX.Element }) {
    return (
      <div class="tour-page">
        <p class="tour-progress">{page.head}</p>
        <Show when={page.title}>
          <h2>{page.title}</h2>
        </Show>
        {page.children}
      </div>
    )
  }

  function Buttons(row: { leave?: string; children?: JSX.Element }) {
    return (
      <div class="tour-buttons">
        <Show when={row.leave} fallback={<span />}>
          <button type="button" class="tour-skip" onClick={leave}>
            {row.leave}
          </button>
        </Show>
        {row.children}
      </div>
    )
  }
}
