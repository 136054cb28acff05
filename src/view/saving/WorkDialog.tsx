/** What is kept of the reader's work, where it can be taken, and how to begin afresh. */
import { createSignal, For, type JSX, Show } from 'solid-js'
import type { WorkWords } from '../../content/saving/en.ts'
import { WORK } from '../../content/saving/index.ts'
import { SHARE } from '../../content/share/index.ts'
import { useApp } from '../../state/app.ts'
import { forClass, packed } from '../../state/saving/file.ts'
import type { Keeping } from '../../state/saving/keeping.ts'
import type { Stored } from '../../state/saving/store.ts'
import { createChapter } from '../parts/chapter.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { handOut } from '../parts/hand-out.ts'
import { Icon } from '../parts/Icon.tsx'
import { wholeText } from '../parts/numbers.ts'
import { LessonOptions } from '../share/LessonOptions.tsx'
import { prepared } from '../share/prepared.ts'
import { EXPORTS, exported } from './exports.ts'
import '../styles/saving.css'

export function WorkDialog(props: { close: () => void }) {
  const { work } = useApp()
  const words = createChapter(WORK)
  return (
    <Show when={words()}>
      {(said) => (
        <Dialog title={said().title} close={props.close} class="work">
          <Show when={work()}>
            {(keeping) => (
              <>
                <OnThisDevice words={said()} keeping={keeping()} close={props.close} />
                <AsFile words={said()} keeping={keeping()} close={props.close} />
              </>
            )}
          </Show>
          <Elsewhere words={said()} />
        </Dialog>
      )}
    </Show>
  )
}

type PageProps = { words: WorkWords; keeping: Keeping; close: () => void }

function OnThisDevice(props: PageProps) {
  const { words, preferences, playback, lessons, tour } = useApp()
  const [sure, setSure] = createSignal(false)
  const whole = (value: number) => wholeText(value, preferences.language())
  const what = (
    { data, own, layers, units }: ReturnType<typeof playback.moment>['settings'],
    epoch: number,
  ) =>
    props.words.what(own?.name ?? words().data.sets[data], layers, words().network.units(units), whole(epoch))
  const now = () => what(playback.moment().settings, playback.moment().checkpoints.at(-1) ?? 0)
  const leave = (act: () => void) => () => {
    act()
    props.close()
  }
  const saidOf = (stored: Stored) => (stored === 'kept' ? props.words.kept.yes : props.words.unkept[stored])
  const forgetAll = leave(() => {
    props.keeping.forget()
    lessons.forget()
    tour.forget()
  })
  const forget = () => (sure() ? forgetAll() : setSure(true))

  return (
    <Part title={props.words.kept.title}>
      <Show when={props.keeping.stored()} fallback={<p>{props.words.kept.nothing}</p>}>
        {(stored) => (
          <>
            <p>{saidOf(stored())}</p>
            <p class="work-what">{now()}</p>
          </>
        )}
      </Show>
      <Show when={props.keeping.before()}>
        {(before) => (
          <div class="work-aside">
            <p>
              {props.words.kept.aside}{' '}
              <span class="work-what">
                {what(before().run.settings, before().run.checkpoint?.epoch ?? 0)}
              </span>
            </p>
            <button type="button" class="pill" onClick={leave(props.keeping.goBack)}>
              {props.words.kept.goBack}
            </button>
          </div>
        )}
      </Show>
      <div class="work-row">
        <button type="button" class="pill" onClick={leave(props.keeping.beginAfresh)}>
          {props.words.kept.afresh}
        </button>
        <Show when={props.keeping.stored() === 'kept' || props.keeping.before()}>
          <button type="button" class="pill" onClick={forget} onBlur={() => setSure(false)}>
            {sure() ? props.words.kept.forgetSure : props.words.kept.forget}
          </button>
        </Show>
      </div>
    </Part>
  )
}

function AsFile(props: PageProps) {
  const { training } = useApp()
  const sharing = createChapter(SHARE)
  const file = async (kind: 'json' | 'txt') => {
    const type = { json: 'application/json', txt: 'text/plain' }[kind]
    const { layers } = training.settings()
    const work = forClass(await props.keeping.present(), prepared(layers))
    return new File([packed(work)], `${props.words.file.name}.explornn.${kind}`, {
      type,
    })
  }
  // Browsers share texts, but not every one shares JSON.
  const canShare = navigator.canShare?.({ files: [new File([''], 'a.txt', { type: 'text/plain' })] })
  async function share() {
    const shared = await file('txt')
    // The reader may think better of it; where sharing fails, the file is theirs all the same.
    await navigator.share({ files: [shared] }).catch(({ name }) => name === 'AbortError' || handOut(shared))
  }
  async function load(event: Event & { currentTarget: HTMLInputElement }) {
    const chosen = event.currentTarget.files?.[0]
    // The same file can be opened once more.
    event.currentTarget.value = ''
    if (chosen && (await props.keeping.open(chosen))) props.close()
  }

  return (
    <Part title={props.words.file.title}>
      <p>{props.words.file.about}</p>
      <details class="work-class">
        <summary>
          <Icon name="chevronRight" size={18} />
          {sharing()?.lesson.title}
        </summary>
        <LessonOptions of="file" />
      </details>
      <div class="work-row">
        <button type="button" class="pill" onClick={async () => handOut(await file('json'))}>
          {props.words.file.save}
        </button>
        <Show when={canShare}>
          <button type="button" class="pill" onClick={share}>
            {props.words.file.share}
          </button>
        </Show>
        <label class="pill work-file">
          <span>{props.words.file.load}</span>
          <input type="file" accept=".json,.txt,application/json,text/plain" onChange={load} />
        </label>
      </div>
      <p class="work-says" role="status">
        <Show keyed when={props.keeping.refused()}>
          {(reason) => props.words.file.refused[reason]}
        </Show>
      </p>
      <p class="work-drop">{props.words.file.drop}</p>
    </Part>
  )
}

function Elsewhere(props: { words: WorkWords }) {
  const { playback } = useApp()
  const { moment } = playback
  return (
    <Part title={props.words.exported.title}>
      <p>{props.words.exported.about}</p>
      <ul class="work-exports">
        <For each={EXPORTS}>
          {(kind) => (
            <li>
              <div>
                <strong>{props.words.exported[kind].name}</strong>
                <p>{props.words.exported[kind].about}</p>
              </div>
              <button
                type="button"
                class="pill"
                onClick={() => handOut(exported(kind, moment(), props.words))}
              >
                {props.words.exported.save(props.words.exported[kind].name)}
              </button>
            </li>
          )}
        </For>
      </ul>
    </Part>
  )
}

function Part(props: { title: string; children: JSX.Element }) {
  return (
    <section>
      <h3>{props.title}</h3>
      {props.children}
    </section>
  )
}
