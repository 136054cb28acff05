/**
 * An explanation. Its sentences may hold links, `[words](topic)`, and numbers of the model, `{fact}`: the facts
 * are those of src/view/topics/facts.ts, so that no number is written twice.
 */
export type Topic = Explanation & {
  /** Heading of the card, and the word in the glossary. */
  readonly term: string
  /** Other names that people look for. */
  readonly also?: readonly string[]
  /** Stands in place of the usual explanation where letters are learned. */
  readonly letters?: Explanation
  /** Deeper, for those who ask for it; a paragraph each. Equations: src/content/equations/topics.ts. */
  readonly more?: readonly string[]
}

export type Explanation = {
  /** What it is, in at most 30 words. The glossary says no more than this. */
  readonly brief: string
  /** What it is for, or how to read it. At most 60 words together with `brief`. */
  readonly text?: string
}
