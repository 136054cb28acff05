/** What tells one work from another. */
import type { KeptRun } from '../kept-run.ts'
import type { Work, WorkLesson, WorkPlace } from './work.ts'

export const isSame = (a: Work, b: Work): boolean =>
  isSameRun(a.run, b.run) &&
  isSameRun(a.memoryless, b.memoryless) &&
  a.memory === b.memory &&
  a.against === b.against &&
  isSamePart(a.place, b.place) &&
  isSamePart(a.lesson, b.lesson)

/** What a link asks of the network, own data included; how the page is to look is another matter. */
export function networkIn(asksFor: string): string {
  const [search, own = ''] = asksFor.split('#')
  const query = new URLSearchParams(search)
  for (const name of ['lang', 'theme', 'hide', 'inside', 'lesson']) query.delete(name)
  return query.toString() + own
}

const isSameRun = (a: KeptRun | undefined, b: KeptRun | undefined): boolean =>
  a?.settings === b?.settings &&
  a?.checkpoint?.epoch === b?.checkpoint?.epoch &&
  a?.checkpoint?.loss === b?.checkpoint?.loss &&
  a?.checkpoint?.state.steps === b?.checkpoint?.state.steps

/** What comes out of the storage has its keys in another order. */
const isSamePart = <Part extends WorkPlace | WorkLesson>(a: Part | undefined, b: Part | undefined) =>
  (Object.keys({ ...a, ...b }) as (keyof Part)[]).every(
    (key) => JSON.stringify(a?.[key]) === JSON.stringify(b?.[key]),
  )
