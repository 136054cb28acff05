/** What the page for teachers has in tables: data sets, symbols, and settings with their limits. */
import { For, type JSX } from 'solid-js'
import { FORMULAS } from '../../content/equations/data.ts'
import { before, type Maths, mi, mn, mo, now, row, sub } from '../../content/equations/math.ts'
import type { ModelWords } from '../../content/model/index.ts'
import { FUNCTIONS, type FunctionId } from '../../model/data/registry.ts'
import { DEFAULTS, LIMITS, usualFor } from '../../model/training.ts'
import { useApp } from '../../state/app.ts'
import { wholeFormula } from '../parts/maths.ts'
import { factText } from '../parts/numbers.ts'

/** The first cell of a row names it. */
function Table(props: { head: readonly string[]; rows: readonly (readonly JSX.Element[])[] }) {
  return (
    <div class="model-table">
      <table>
        <thead>
          <tr>
            <For each={props.head}>{(name) => <th scope="col">{name}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {([first, ...others]) => (
              <tr>
                <th scope="row">{first}</th>
                <For each={others}>{(cell) => <td>{cell}</td>}</For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}

export function DataTable(props: { said: ModelWords }) {
  const { words, preferences } = useApp()
  const head = () => [props.said.names.set, props.said.names.formula, props.said.names.period]
  const rows = () =>
    (Object.keys(FUNCTIONS) as FunctionId[]).map((id) => [
      words().data.sets[id],
      wholeFormula(FORMULAS[id]),
      periodText(FUNCTIONS[id].period, (value) => factText(value, preferences.language())),
    ])
  return <Table head={head()} rows={rows()} />
}

/** Thirds of π have a name of their own; anything else is a number. */
function periodText(period: number, text: (value: number) => string): string {
  const thirds = (3 * period) / Math.PI
  if (Math.abs(thirds - Math.round(thirds)) > 1e-9) return text(period)
  const [count, of] = thirds % 3 === 0 ? [thirds / 3, ''] : [Math.round(thirds), '/3']
  return `${count === 1 ? '' : count}π${of}`
}

type Symbol = keyof ModelWords['symbols']

/** Each symbol of the equations, and how many numbers it stands for. */
const SYMBOLS: readonly { readonly symbol: Maths; readonly name: Symbol; readonly size: Maths }[] = (() => {
  const [n, m] = [mi('n'), mi('m')]
  const by = (columns: Maths) => row(n, mo('×'), columns)
  return [
    { symbol: now('x'), name: 'x', size: m },
    { symbol: row(now('h'), mo(','), before('h')), name: 'h', size: n },
    { symbol: row(now('c'), mo(','), before('c')), name: 'c', size: n },
    { symbol: now('i'), name: 'i', size: n },
    { symbol: now('f'), name: 'f', size: n },
    { symbol: now('g'), name: 'g', size: n },
    { symbol: now('o'), name: 'o', size: n },
    { symbol: sub(mi('W'), mi('·x')), name: 'Wx', size: by(m) },
    { symbol: sub(mi('W'), mi('·h')), name: 'Wh', size: by(n) },
    { symbol: mi('b'), name: 'b', size: n },
    { symbol: m, name: 'inputs', size: mn('1') },
    { symbol: n, name: 'units', size: mn('1') },
  ]
})()

export function SymbolTable(props: { said: ModelWords }) {
  const head = () => [props.said.names.meaning, props.said.names.symbol, props.said.names.size]
  const rows = () =>
    SYMBOLS.map(({ symbol, name, size }) => [
      props.said.symbols[name],
      wholeFormula(symbol),
      wholeFormula(size),
    ])
  return <Table head={head()} rows={rows()} />
}

export function SettingsTable(props: { said: ModelWords }) {
  const { words, preferences, playback } = useApp()
  const text = (value: number) => factText(value, preferences.language())
  const head = () => {
    const { setting, range, usual, now } = props.said.names
    return [setting, range, usual, now]
  }
  const rows = () => {
    const { learningRate, batchSize, noise } = words().training
    const { layers, units, seed } = props.said.names
    const names = {
      learningRate: learningRate.name,
      batchSize: batchSize.name,
      noise: noise.name,
      layers,
      units,
      seed,
    }
    const { settings, source } = playback.moment()
    const usual = { ...DEFAULTS, ...usualFor(source) }
    return (Object.keys(names) as (keyof typeof names)[]).map((key) => [
      names[key],
      props.said.range(text(LIMITS[key].min), text(LIMITS[key].max)),
      text(usual[key]),
      text(settings[key]),
    ])
  }
  return <Table head={head()} rows={rows()} />
}
