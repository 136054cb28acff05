/** Every key and every gesture, where it works. What they do is told under the same names in src/content/keys. */
import type { KeysWords } from '../../content/keys/en.ts'

type Row = {
  readonly name: keyof KeysWords['rows']
  /** As browsers name them; several keys at once with a +. None where only fingers do it. */
  readonly keys: readonly string[]
}

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']

export const LIST: Readonly<Record<keyof KeysWords['places'], readonly Row[]>> = {
  network: [
    { name: 'layers', keys: ARROWS },
    { name: 'enter', keys: ['Enter', '+'] },
    { name: 'change', keys: ['Insert', 'Delete'] },
    { name: 'layerMenu', keys: ['Shift+F10'] },
    { name: 'zoom', keys: [] },
  ],
  cell: [
    { name: 'parts', keys: ARROWS },
    { name: 'card', keys: ['Enter', '3'] },
    { name: 'gateMenu', keys: ['Shift+F10'] },
    { name: 'neighbour', keys: [] },
    { name: 'time', keys: ['[', ']'] },
    { name: 'unit', keys: [',', '.'] },
    { name: 'out', keys: ['Escape', '-'] },
  ],
  everywhere: [
    { name: 'play', keys: [' '] },
    { name: 'step', keys: ['n', 'b'] },
    { name: 'reset', keys: ['r'] },
    { name: 'level', keys: ['1', '2', '3'] },
    { name: 'bubble', keys: ['g'] },
    { name: 'help', keys: ['?'] },
  ],
}
