/** How fast it goes: slow speeds tell a story, fast ones let the worker run. */

export type Speed =
  | { readonly kind: 'story'; readonly factor: number }
  /** Epochs a second; `Infinity` for as fast as the machine can. */
  | { readonly kind: 'live'; readonly pace: number }

const story = (factor: number): Speed => ({ kind: 'story', factor })

export const SPEEDS = {
  network: [
    story(0.5),
    story(1),
    story(2),
    story(4),
    { kind: 'live', pace: 10 },
    { kind: 'live', pace: Number.POSITIVE_INFINITY },
  ],
  cell: [0.25, 0.5, 1, 2, 4, 8].map(story),
} as const satisfies Record<string, readonly Speed[]>

/** From where the learner looks; it decides which story is told. */
export type View = keyof typeof SPEEDS

export const DEFAULT_SPEEDS: Readonly<Record<View, Speed>> = {
  network: SPEEDS.network[2],
  cell: SPEEDS.cell[2],
}
