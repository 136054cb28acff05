/**
 * tfjs on its WebAssembly backend, with no more of it than `plain` needs: each tensor operation below
 * brings its kernel and, where the plain engine differentiates through it, its gradient.
 *
 * A kernel that is missing here says so by itself: "Kernel 'X' not registered for backend 'wasm'".
 */
// tfjs-core must come first: the backend registers itself with it while loading.
import '@tensorflow/tfjs-core'
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm/dist/base'
import { addConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Add'
import { batchMatMulConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/BatchMatMul'
import { castConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Cast'
import { concatConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Concat'
import { expConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Exp'
import { identityConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Identity'
import { logConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Log'
import { maxConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Max'
import { maximumConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Maximum'
import { meanConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Mean'
import { multiplyConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Multiply'
import { negConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Neg'
import { packConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Pack'
import { realDivConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/RealDiv'
import { reshapeConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Reshape'
import { sigmoidConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Sigmoid'
import { sliceConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Slice'
import { splitVConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/SplitV'
import { sqrtConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Sqrt'
import { squareConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Square'
import { subConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Sub'
import { sumConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Sum'
import { tanhConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Tanh'
import { transposeConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Transpose'
import { unpackConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Unpack'
import wasmUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url'
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url'
import { env, registerGradient, registerKernel, setBackend } from '@tensorflow/tfjs-core'
import { addGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Add_grad'
import { batchMatMulGradConfig } from '@tensorflow/tfjs-core/dist/gradients/BatchMatMul_grad'
import { meanGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Mean_grad'
import { multiplyGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Multiply_grad'
import { negGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Neg_grad'
import { packGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Pack_grad'
import { reshapeGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Reshape_grad'
import { sigmoidGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Sigmoid_grad'
import { splitVGradConfig } from '@tensorflow/tfjs-core/dist/gradients/SplitV_grad'
import { squareGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Square_grad'
import { subGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Sub_grad'
import { sumGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Sum_grad'
import { tanhGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Tanh_grad'
import { unpackGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Unpack_grad'

const KERNELS = [
  addConfig,
  batchMatMulConfig,
  castConfig,
  concatConfig,
  expConfig,
  identityConfig,
  logConfig,
  maxConfig,
  maximumConfig,
  meanConfig,
  multiplyConfig,
  negConfig,
  packConfig,
  realDivConfig,
  reshapeConfig,
  sigmoidConfig,
  sliceConfig,
  splitVConfig,
  sqrtConfig,
  squareConfig,
  subConfig,
  sumConfig,
  tanhConfig,
  transposeConfig,
  unpackConfig,
]

const GRADIENTS = [
  addGradConfig,
  batchMatMulGradConfig,
  meanGradConfig,
  multiplyGradConfig,
  negGradConfig,
  packGradConfig,
  reshapeGradConfig,
  sigmoidGradConfig,
  splitVGradConfig,
  squareGradConfig,
  subGradConfig,
  sumGradConfig,
  tanhGradConfig,
  unpackGradConfig,
]

for (const kernel of KERNELS) registerKernel(kernel)
for (const gradient of GRADIENTS) registerGradient(gradient)

/** Where tfjs finds its WebAssembly binaries: the folder, or each by its name. */
export type WasmPaths = Parameters<typeof setWasmPaths>[0]

const BUILT_IN: WasmPaths = {
  'tfjs-backend-wasm.wasm': wasmUrl,
  'tfjs-backend-wasm-simd.wasm': simdUrl,
  'tfjs-backend-wasm-threaded-simd.wasm': '', // demanded, never loaded
}

/** Brings tfjs up, with SIMD where there is SIMD. Throws, in plain words, where WebAssembly cannot run. */
export async function startBackend(paths: WasmPaths = BUILT_IN): Promise<void> {
  if (typeof WebAssembly === 'undefined') throw new Error('WebAssembly does not exist here.')
  // The threads of tfjs die after minification and are no faster at our sizes.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false)
  setWasmPaths(paths)
  if (!(await setBackend('wasm'))) throw new Error('WebAssembly is blocked here, or its file did not load.')
}
