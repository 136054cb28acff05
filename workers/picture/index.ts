/** Computes what is drawn, so that 7 layers of 64 units never make the page wait. */
import type { PictureRequest } from '../protocol.ts'
import { packed } from './pack.ts'
import { pictureReply } from './reply.ts'

self.onmessage = ({ data }: MessageEvent<PictureRequest>) => {
  const { value, memory } = packed(pictureReply(data))
  self.postMessage(value, { transfer: [memory] })
}
