/** The set-up as a link and a QR code, and what the page shows to those who open it. */
import { createEffect, createMemo, createSignal, on, Show } from 'solid-js'
import { SHARE } from '../../content/share/index.ts'
import { useApp } from '../../state/app.ts'
import { writeLink } from '../../state/link.ts'
import { writeOwn } from '../../state/own-link.ts'
import { createChapter } from '../parts/chapter.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { LaterIcon } from '../parts/LaterIcon.tsx'
import { LessonOptions } from './LessonOptions.tsx'
import { prepared } from './prepared.ts'
import { MOST_IN_CODE, QrCode } from './QrCode.tsx'
import '../styles/share.css'

export function ShareDialog(props: { close: () => void }) {
  const { words, training, memory } = useApp()
  const said = createChapter(SHARE)
  const own = () => training.settings().own
  const ownPart = createMemo(() => {
    const carried = own()
    return carried && writeOwn(carried)
  })
  const link = () =>
    location.href.replace(/[?#].*/s, '') +
    writeLink(training.settings(), {
      ...prepared(training.settings().layers),
      memory: memory.mode(),
      against: memory.mode() === 'compare' ? memory.against() : undefined,
    }) +
    (ownPart() ?? '')

  return (
    <Show when={said()}>
      {(said) => (
        <Dialog title={said().title} close={props.close} class="share">
          <p>{said().about}</p>
          <div class="share-link">
            <Show when={link().length <= MOST_IN_CODE} fallback={<p class="share-note">{said().tooLong}</p>}>
              <QrCode text={link()} label={said().code} />
            </Show>
            <LinkField link={link()} />
            <Show when={own()}>
              <p class="share-note">{ownPart() ? said().own.travels : said().own.large}</p>
            </Show>
          </div>
          <section class="share-lesson">
            <h3>{said().lesson.title}</h3>
            <LessonOptions of="link" />
          </section>
        </Dialog>
      )}
    </Show>
  )

  function LinkField(field: { link: string }) {
    let input!: HTMLInputElement
    const [done, setDone] = createSignal<'copied' | 'marked'>()
    // Of another link nothing has been copied yet.
    createEffect(
      on(
        () => field.link,
        () => setDone(undefined),
        { defer: true },
      ),
    )

    async function copy() {
      try {
        await navigator.clipboard.writeText(field.link)
        setDone('copied')
      } catch {
        input.select()
        setDone('marked')
      }
    }
    const send = () => navigator.share({ title: words().app.name, url: field.link }).catch(() => {})

    return (
      <div class="link-field">
        <input
          ref={input}
          type="text"
          readonly
          aria-label={said()?.link}
          value={field.link}
          onFocus={() => input.select()}
        />
        <div class="link-buttons">
          <button type="button" class="pill primary" onClick={copy}>
            <LaterIcon name={done() ? 'check' : 'copy'} size={20} />
            <span aria-live="polite">{said()?.[done() ?? 'copy']}</span>
          </button>
          <Show when={'share' in navigator}>
            <button type="button" class="pill" onClick={send}>
              <LaterIcon name="share" size={20} />
              {said()?.send}
            </button>
          </Show>
        </div>
      </div>
    )
  }
}
