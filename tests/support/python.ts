/** Finds a Python with NumPy, and installs one where there is none and it may. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const CANDIDATES = [process.env.PYTHON_PATH, 'python3', 'python', '/usr/bin/python3']

const APT = '/usr/bin/apt-get'

const works = (command: string) =>
  spawnSync(command, ['-c', 'import numpy'], { stdio: 'ignore', timeout: 60_000 }).status === 0

const find = () => CANDIDATES.find((command) => command !== undefined && works(command))

function installWithApt(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync(APT)) return
  const apt = (...args: string[]) => spawnSync(APT, args, { stdio: 'ignore', timeout: 300_000 })
  apt('update')
  apt('install', '-y', 'python3-numpy')
}

/** The command, or nothing: then say so. */
export function findPython(): string | undefined {
  const found = find()
  if (found) return found
  installWithApt()
  return find()
}
