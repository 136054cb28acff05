/** Computes what is drawn, so that 7 layers of 64 units never make the page wait. */
import { holdLifeline } from '../lifeline.ts'
import type { PictureRequest } from '../protocol.ts'
import { packed } from './pack.ts'
import { pictureReply } from './reply.ts'

holdLifeline((alive) => self.postMessage(alive))

self.onmessage = ({ data }: MessageEvent<PictureRequest>) => {
  const { value, memory } = packed(pictureReply(data))
  self.postMessage(value, { transfer: [memory] })
}
