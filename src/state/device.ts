/** What the device remembers of small things. Where it may not, or has no room, they last as long as the page. */

export function recalled(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null // storage is forbidden
  }
}

export function remember(key: string, text: string): void {
  try {
    localStorage.setItem(key, text)
  } catch {
    // Forbidden, or full.
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Forbidden: nothing lies there.
  }
}

/** Whether something could not be kept because there is no room for it, in whatever storage. */
export const isFull = (error: unknown): boolean => error instanceof Error && /quota/i.test(error.name)
