import type { PwaWords } from './en.ts'

export const de = {
  ready: 'Läuft jetzt auch ohne Netz.',
  newer: 'Es gibt eine neuere Version.',
  update: 'Aktualisieren',
  install: {
    title: 'Installieren',
    about:
      'Als App hat exploRNN seinen Platz auf dem Startbildschirm und den ganzen Bildschirm für sich. Du brauchst keinen Store und kein Konto, und sie läuft auch ohne Netz.',
    button: 'Installieren',
    installed: 'exploRNN ist auf diesem Gerät installiert.',
    ways: {
      apple: [
        'Tippe in der Leiste von Safari auf „Teilen“, das Quadrat mit dem Pfeil.',
        'Wähle „Zum Home-Bildschirm“.',
        'Tippe auf „Hinzufügen“.',
      ],
      other: [
        'Öffne das Menü deines Browsers.',
        'Wähle „App installieren“ oder „Zum Startbildschirm hinzufügen“. Nicht jeder Browser hat das: Chrome und Edge haben es.',
      ],
    },
    offline: {
      yes: 'Dieses Gerät hat schon alles bei sich: exploRNN öffnet sich auch ohne Netz.',
      no: 'Noch läuft exploRNN auf diesem Gerät nur mit Netz. Ohne Netz geht es erst mit https, einen Moment nach dem ersten Besuch.',
    },
  },
} satisfies PwaWords
