import { useApp } from '../../state/app.ts'
import { inTurn } from '../../state/turns.ts'

/** Where the reader is, for `data-tone` of one part of the page: its elements take the colour in a frame of their own. */
export const createTone = () => inTurn(useApp().camera.tone)
