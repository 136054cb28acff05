/** The names of the guided start's stops, in their order, and of its lanes: all that the page itself must know. */
export const STOPS = [
  'welcome',
  'recurrence',
  'data',
  'network',
  'play',
  'prediction',
  'parameters',
  'enter',
  'gates',
  'memory',
  'more',
] as const
export type StopId = (typeof STOPS)[number]

/** What readers bring along: nothing, or feed-forward networks. */
export const LANES = ['fresh', 'familiar'] as const
export type Lane = (typeof LANES)[number]
