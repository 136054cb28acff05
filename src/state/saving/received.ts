/**
 * What a file asks of the page, as a link does: which controls are left out, and in which language and theme it
 * is shown. It stays with the work that came in the file, as far as its reader does not choose otherwise.
 */
import type { LessonState } from '../lesson.ts'
import type { Link } from '../link.ts'
import { firstLanguage, firstTheme, type Preferences } from '../preferences.ts'
import type { WorkLesson } from './work.ts'

export function createReceived(lesson: LessonState, preferences: Preferences, link: Link) {
  let asked: WorkLesson | undefined

  /** Without what the reader has taken back or changed since. */
  function standing(): WorkLesson | undefined {
    if (!asked) return undefined
    return {
      hide: asked.hide && [...lesson.hidden()],
      lang: asked.lang === preferences.language() ? asked.lang : undefined,
      theme: asked.theme === preferences.theme() ? asked.theme : undefined,
    }
  }

  return {
    standing,
    /** Takes the place of what the work before has asked for: what nobody asks for any more is as it was. */
    obey(next: WorkLesson | undefined) {
      const before = standing()
      if (!before && !next) return
      asked = next
      lesson.hide(next?.hide ?? link.hide ?? [])
      preferences.showIn({
        lang: next?.lang ?? (before?.lang && firstLanguage(link.lang)),
        theme: next?.theme ?? (before?.theme && firstTheme(link.theme)),
      })
    },
  }
}
