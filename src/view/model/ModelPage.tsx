/** “How this model works”: for teachers, to read and to print. Its numbers are the model's own. */
import { For, type JSX, Match, Show, Switch } from 'solid-js'
import { TOPIC_EQUATIONS } from '../../content/equations/topics.ts'
import { MODEL, type ModelWords } from '../../content/model/index.ts'
import type { Block } from '../../content/model/page.ts'
import { useApp } from '../../state/app.ts'
import { createChapter } from '../parts/chapter.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { wholeFormula } from '../parts/maths.ts'
import { plainText } from '../topics/markup.ts'
import { modelFacts } from './facts.ts'
import { DataTable, SettingsTable, SymbolTable } from './Tables.tsx'
import '../styles/model.css'

export function ModelPage(props: { close: () => void }) {
  const { words } = useApp()
  const chapter = createChapter(MODEL)
  return (
    <Dialog title={words().menu.items.model} close={props.close} class="model-page">
      <Show when={chapter()}>{(said) => <Sections said={said()} />}</Show>
    </Dialog>
  )
}

function Sections(props: { said: ModelWords }) {
  return (
    <>
      <For each={props.said.sections}>
        {({ heading, blocks }) => (
          <section>
            <h3>{heading}</h3>
            <For each={blocks}>{(block) => <BlockView block={block} said={props.said} />}</For>
          </section>
        )}
      </For>
      <button type="button" class="pill model-print" onClick={() => window.print()}>
        {props.said.print}
      </button>
    </>
  )
}

function BlockView(props: { block: Block; said: ModelWords }): JSX.Element {
  const app = useApp()
  const filled = (text: string) => plainText(text, modelFacts(app))
  const { block } = props
  if (typeof block === 'string') return <p>{filled(block)}</p>
  if ('list' in block)
    return (
      <ul>
        <For each={block.list}>{(text) => <li>{filled(text)}</li>}</For>
      </ul>
    )
  if ('equations' in block)
    return (
      <For each={block.equations.flatMap((topic) => TOPIC_EQUATIONS[topic] ?? [])}>
        {(maths) => <p class="model-equation">{wholeFormula(maths)}</p>}
      </For>
    )
  return (
    <Switch>
      <Match when={block.table === 'data'}>
        <DataTable said={props.said} />
      </Match>
      <Match when={block.table === 'symbols'}>
        <SymbolTable said={props.said} />
      </Match>
      <Match when={block.table === 'settings'}>
        <SettingsTable said={props.said} />
      </Match>
    </Switch>
  )
}
