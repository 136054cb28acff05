/**
 * Runs `work` in a task of its own after the next frame is drawn: what it takes is not added to what the
 * frame itself takes, and what it changes is drawn with the frame after.
 */
export function afterFrame(work: () => void) {
  requestAnimationFrame(() => setTimeout(work))
}
