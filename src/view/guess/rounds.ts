/** Questions asked so far on this page, so that none comes twice, and who was closer or right. */
let asked = 0

export const nextRound = (): number => asked++

export type Score = { readonly you: number; readonly network: number; readonly count: number }

export const NO_SCORE: Score = { you: 0, network: 0, count: 0 }
