/** The training worker: brings the engine up, then hands every message on to the trainer. */
import { holdLifeline } from '../lifeline.ts'
import type { Command, Report } from '../protocol.ts'
import { startBackend } from './backend.ts'
import { chooseEngine } from './choice.ts'
import { diagnose } from './diagnostics.ts'
import { createLater } from './pace.ts'
import { createTrainer, type Trainer } from './trainer.ts'

const post = (report: Report, transfer: readonly Transferable[] = []) =>
  self.postMessage(report, { transfer: [...transfer] })

holdLifeline((alive) => self.postMessage(alive))

/** Nothing where no backend is: then there is nobody to command. */
const ready: Promise<Trainer | undefined> = start().catch((error: unknown) => {
  post({ kind: 'problem', run: undefined, problem: { code: 'no-webassembly', detail: String(error) } })
  return undefined
})

// Commands may come before the backend is up: they queue behind `ready`, in their order.
self.onmessage = ({ data }: MessageEvent<Command>) => ready.then((trainer) => trainer?.handle(data))

async function start(): Promise<Trainer> {
  await startBackend()
  const { engine, why } = await chooseEngine()
  post({ kind: 'ready', diagnostics: diagnose(why, 0) })
  return createTrainer({
    engine,
    post,
    now: () => performance.now(),
    later: createLater(),
    diagnose: (epochsPerSecond) => diagnose(why, epochsPerSecond),
  })
}
