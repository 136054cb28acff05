/** The list of gestures and keys. */

export const keys = {
  places: { network: 'In the network', cell: 'Inside a layer', everywhere: 'Everywhere' },
  intro: 'Whatever a finger or a key does, a button or a slider does too.',
  characters: {
    name: 'Keys with letters, digits and signs',
    why: 'Off, if speech input presses them by mistake. Arrows, Space, Enter and Esc go on working.',
  },
  /** What it does, and how fingers do it, where that is not simply a button. */
  rows: {
    layers: { does: 'Choose a layer', finger: '' },
    enter: { does: 'Go into a layer', finger: 'Tap it, or pull it open with two fingers' },
    change: { does: 'Add a layer, or remove one', finger: 'Tap + or − beside it' },
    layerMenu: {
      does: 'All that can be done with a layer',
      finger: 'Hold a finger on it; with a mouse, right-click',
    },
    zoom: { does: 'Come closer, or move away', finger: 'Pinch; with a mouse, Ctrl and the wheel' },
    parts: { does: 'To the next part, and on to the next layer', finger: '' },
    card: { does: 'What a part does', finger: 'Tap it' },
    gateMenu: { does: 'Hold a gate', finger: 'Hold a finger on it; with a mouse, right-click' },
    neighbour: { does: 'To the layer beside this one', finger: 'Swipe the cell away' },
    time: { does: 'A time step back, or on', finger: 'Slide along the compute steps' },
    unit: { does: 'The unit before, or after', finger: 'Slide along the units, or choose one' },
    out: { does: 'Back out', finger: 'Tap outside, tap with two fingers, or pinch together' },
    play: { does: 'Play, and pause', finger: '' },
    step: { does: 'One step on, or back', finger: '' },
    reset: { does: 'Reset', finger: '' },
    level: { does: 'Network, layer, part', finger: 'Tap the way at the top' },
    bubble: { does: 'To the bubble of the guided start or a lesson, and back', finger: '' },
    help: { does: 'This list', finger: '' },
  },
  /** What stands on keys. Others are called by what they write. */
  names: {
    ' ': 'Space',
    Enter: 'Enter',
    Escape: 'Esc',
    Insert: 'Ins',
    Delete: 'Del',
    Shift: 'Shift',
    ArrowLeft: '←',
    ArrowRight: '→',
    ArrowUp: '↑',
    ArrowDown: '↓',
    '-': '−',
  } as Readonly<Record<string, string>>,
}

export type KeysWords = typeof keys
