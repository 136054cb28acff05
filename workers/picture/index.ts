/** Computes what is drawn, so that 7 layers of 64 units never make the page wait. */
import type { PictureRequest } from '../protocol.ts'
import { pictureReply } from './reply.ts'

self.onmessage = ({ data }: MessageEvent<PictureRequest>) => self.postMessage(pictureReply(data))
