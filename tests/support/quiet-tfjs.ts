/**
 * To be imported first: here kernels come from tfjs's own packages and again from workers/training, and tfjs would
 * warn of each.
 */
import { enableProdMode } from '@tensorflow/tfjs-core'

enableProdMode()
