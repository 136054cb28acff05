export function createNumbers() {
  return {}
}
export function Numbers(_: { numbers: ReturnType<typeof createNumbers>; close: () => void }) {
  return <div />
}
