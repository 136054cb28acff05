/** A button that opens a file: the native control, with our looks. */
import { OwnIcon } from './OwnIcon.tsx'

export function FileButton(props: { name: string; accept: string; onFile: (file: File) => void }) {
  function onChange(event: Event & { currentTarget: HTMLInputElement }) {
    const file = event.currentTarget.files?.[0]
    // The same file can be opened once more.
    event.currentTarget.value = ''
    if (file) props.onFile(file)
  }
  return (
    <label class="pill own-file">
      <OwnIcon name="in" />
      <span>{props.name}</span>
      <input type="file" accept={props.accept} onChange={onChange} />
    </label>
  )
}
