/** The real WebAssembly backend, in Node. */
import { startBackend } from '../../workers/training/backend.ts'

const NODE_WASM = `${process.cwd()}/node_modules/@tensorflow/tfjs-backend-wasm/dist/`

export const startBackendInNode = (): Promise<void> => startBackend(NODE_WASM)
