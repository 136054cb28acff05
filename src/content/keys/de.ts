/** Die Liste der Gesten und Tasten. */
import type { KeysWords } from './en.ts'

export const keys = {
  places: { network: 'Im Netz', cell: 'In einer Schicht', everywhere: 'Überall' },
  intro: 'Was ein Finger oder eine Taste tut, tut auch ein Knopf oder ein Regler.',
  characters: {
    name: 'Tasten mit Buchstaben, Ziffern und Zeichen',
    why: 'Aus, falls eine Spracheingabe sie versehentlich drückt. Pfeile, Leertaste, Enter und Esc wirken weiter.',
  },
  rows: {
    layers: { does: 'Eine Schicht wählen', finger: '' },
    enter: { does: 'In eine Schicht hinein', finger: 'Antippen oder mit zwei Fingern aufziehen' },
    change: { does: 'Eine Schicht einfügen oder entfernen', finger: 'Daneben auf + oder − tippen' },
    layerMenu: {
      does: 'Alles, was mit einer Schicht geht',
      finger: 'Finger darauf liegen lassen; mit der Maus: rechte Taste',
    },
    zoom: { does: 'Näher heran oder weiter weg', finger: 'Auf- und zuziehen; mit der Maus: Strg und Rad' },
    parts: { does: 'Zum nächsten Teil und weiter zur nächsten Schicht', finger: '' },
    card: { does: 'Was ein Teil tut', finger: 'Antippen' },
    gateMenu: {
      does: 'Ein Tor festhalten',
      finger: 'Finger darauf liegen lassen; mit der Maus: rechte Taste',
    },
    neighbour: { does: 'Zur Schicht daneben', finger: 'Die Zelle wegwischen' },
    time: { does: 'Einen Zeitschritt zurück oder weiter', finger: 'Über die Rechenschritte streichen' },
    unit: { does: 'Das Neuron davor oder danach', finger: 'Über die Neuronen streichen oder eins wählen' },
    out: { does: 'Wieder hinaus', finger: 'Daneben tippen, mit zwei Fingern tippen oder zuziehen' },
    play: { does: 'Start und Pause', finger: '' },
    step: { does: 'Einen Schritt weiter oder zurück', finger: '' },
    reset: { does: 'Zurücksetzen', finger: '' },
    level: { does: 'Netz, Schicht, Teil', finger: 'Oben auf den Weg tippen' },
    bubble: { does: 'Zur Sprechblase von Rundgang oder Lektion und zurück', finger: '' },
    help: { does: 'Diese Liste', finger: '' },
  },
  names: {
    ' ': 'Leertaste',
    Enter: 'Eingabe',
    Escape: 'Esc',
    Insert: 'Einfg',
    Delete: 'Entf',
    Shift: 'Umschalt',
    ArrowLeft: '←',
    ArrowRight: '→',
    ArrowUp: '↑',
    ArrowDown: '↓',
    '-': '−',
  },
} satisfies KeysWords
