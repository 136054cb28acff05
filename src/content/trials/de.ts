import type { TrialWords } from './en.ts'

export const de = {
  about: (epochs) =>
    `Drei kleine Netze, ${epochs} Epochen auf den gezeigten Daten, gerade eben trainiert. Nur das hier ist verschieden.`,
  waiting: 'wartet',
  failed: 'Die Beispiele ließen sich hier nicht trainieren.',
  loss: (loss) => `Verlust ${loss}`,
  plot: 'Seine Fortsetzung gegen die wahre',
  letters: 'Ein Buchstabe kann nicht ein wenig danebenliegen: Rauschen ist für Kurven.',
  says: {
    learningRate: ['Zu klein: Es bewegt sich kaum.', 'Gut: Es kommt an.', 'Zu groß: Es schießt übers Ziel.'],
    batchSize: [
      'Klein: viele Änderungen, jede aus wenigen Folgen.',
      'Mittel: ein Kompromiss.',
      'Groß: wenige Änderungen, jede aus vielen Folgen.',
    ],
    noise: [
      'Keins: Jeder Punkt stimmt genau.',
      'Etwas: Es muss mitteln.',
      'Viel: Die Punkte verdecken die Kurve.',
    ],
  },
} satisfies TrialWords
