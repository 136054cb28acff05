import { pictureOf } from '../../src/model/picture.ts'
import type { PictureReply, PictureRequest } from '../protocol.ts'

export const pictureReply = ({ id, shape, weights, example, holds }: PictureRequest): PictureReply => ({
  id,
  picture: pictureOf(shape, weights, example, holds),
})
