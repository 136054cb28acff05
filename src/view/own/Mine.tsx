export function Mine(_: { close: () => void }) {
  return <div />
}
