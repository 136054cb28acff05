/** Keeps a finger with the element it landed on, wherever it slides. */
export function capturePointer(element: Element, id: number): void {
  try {
    element.setPointerCapture(id)
  } catch {
    // The finger has lifted in the meantime.
  }
}
