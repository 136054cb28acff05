/** Keys that do on the stage what fingers do. */
import { LEVELS, type Level } from '../scene/depth.ts'

export type KeyCommand =
  /** To the next layer or part, or the one before. */
  | { readonly kind: 'choose'; readonly step: 1 | -1 }
  /** A whole level. */
  | { readonly kind: 'in' | 'out' }
  | { readonly kind: 'level'; readonly level: Level }

const KEYS: Readonly<Record<string, KeyCommand>> = {
  ArrowRight: { kind: 'choose', step: 1 },
  ArrowDown: { kind: 'choose', step: 1 },
  ArrowLeft: { kind: 'choose', step: -1 },
  ArrowUp: { kind: 'choose', step: -1 },
  Enter: { kind: 'in' },
  '+': { kind: 'in' },
  '=': { kind: 'in' }, // + without shift, where they share a key
  Escape: { kind: 'out' },
  '-': { kind: 'out' },
  '1': { kind: 'level', level: LEVELS[0] },
  '2': { kind: 'level', level: LEVELS[1] },
  '3': { kind: 'level', level: LEVELS[2] },
}

/** Elements that need all keys for themselves. */
const FIELDS = 'input, textarea, select, [contenteditable], [role=slider], [role=listbox], [role=menu]'
/** Elements that Enter works on. */
const PRESSABLE = 'button, a[href], summary, [role=button]'

const keyCommand = (key: string): KeyCommand | undefined => (Object.hasOwn(KEYS, key) ? KEYS[key] : undefined)

/** Keys that write something: speech input may press them by mistake. Space works like a button. */
export const isCharacter = (key: string): boolean => key.length === 1 && key !== ' '

/** Hears keys while the focus is inside `stage`; those that write something only while `characters` are wanted. */
export function openKeyboard(
  stage: HTMLElement,
  hear: (command: KeyCommand) => void,
  characters: () => boolean,
): () => void {
  function press(event: KeyboardEvent) {
    const { target, key } = event
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (!(target instanceof Element) || target.closest(FIELDS)) return
    if (key === 'Enter' && target.closest(PRESSABLE)) return
    if (isCharacter(key) && !characters()) return
    // A card that is open takes Escape, and every other key, for itself.
    if (document.querySelector(':popover-open')) return
    const command = keyCommand(key)
    if (!command) return
    event.preventDefault()
    hear(command)
  }
  stage.addEventListener('keydown', press)
  return () => stage.removeEventListener('keydown', press)
}
