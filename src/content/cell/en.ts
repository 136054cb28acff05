/** Inside a layer: its cell, and the card of each of its parts. */

export const cell = {
  title: 'LSTM cell',
  parts: {
    x: 'Layer input',
    i: 'Input gate',
    f: 'Forget gate',
    g: 'Candidate',
    o: 'Output gate',
    c: 'Cell state',
    h: 'Output',
  },
  /** Where the full names have no room. */
  brief: { x: 'Input', i: 'Input', f: 'Forget', g: 'Candidate', o: 'Output' },
  loop: 'loop',
  from: (step: number) => (step === 0 ? 'empty at first' : `from t = ${step}`),
  /** For those who hear the diagram. */
  valuesAt: (step: number, unit: number) => `Values of unit ${unit} at t = ${step}`,
  gradient: 'gradient',
  sameSequence: 'Keep the same sequence',
  goTo: (what: string) => `Go to ${what}`,
  phases: { input: 'Layer input', gates: 'Gates', state: 'Cell state', output: 'Output' },
  sentences: {
    input: 'The layer input arrives, together with this layer’s own output of the step before.',
    gates: 'Both are weighted and summed, and set all four gates at once. 0 is shut, 1 is wide open.',
    state: 'The forget gate keeps part of the old state. The input gate lets in part of the candidate.',
    output: 'The new state is squashed and passes the output gate. It goes on, and round the loop.',
    validate: 'The prediction is compared with the true value. Only the first one is trained.',
    backward: 'The error goes back through every time step, from the last to the first.',
  },
  timeline: 'Compute steps',
  timeStep: 'Time step',
  /** The button that draws the layer once per time step. */
  unroll: 'Unroll',
  /** Where the story is, and what happens there. */
  place: (
    what: 'input' | 'gates' | 'state' | 'output' | 'validate' | 'backward',
    step: number,
    gradient: string,
  ) =>
    ({
      input: { where: `t = ${step}`, what: 'layer input' },
      gates: { where: `t = ${step}`, what: 'gate activations' },
      state: { where: `t = ${step}`, what: 'cell state update' },
      output: { where: `t = ${step}`, what: 'output' },
      validate: { where: 'Validate', what: 'prediction and error' },
      backward: { where: 'Backward', what: `t = ${step}, gradient ${gradient}` },
    })[what],
  unit: 'Unit',
  unitName: (unit: number) => `Unit ${unit}`,
  unitBefore: 'Unit before',
  unitAfter: 'Unit after',
  unitOf: (unit: number, units: number) => `Unit ${unit} of ${units}`,
  next: 'next',
  keeps: (forget: number, input: number) =>
    `Keeps ${Math.round(forget * 100)}\u00a0% of its old memory, lets in ${Math.round(input * 100)}\u00a0% of the candidate.`,
  waiting: 'The inputs are on their way to the gates.',
  memoryLoop: 'memory loop',
  outputLoop: 'output loop',
}

export const card = {
  place: (layer: number, unit: number, step: number) => `Layer ${layer} · unit ${unit} · t = ${step}`,
  equation: 'Equation',
  /** A symbol that stands for the part one time step ago. */
  before: (part: string) => `${part}, one step before`,
  /** A value that the story has still to come to. */
  next: 'Comes next',
  sums: 'Weighted sums of this unit',
  squash: { sigma: 'σ squeezes to 0 … 1', tanh: 'tanh squeezes to −1 … 1' },
  squashed: (sum: string, value: string) => `${sum} is squeezed to ${value}`,
  units: (units: number) => `All ${units} units`,
  unit: 'Unit',
  steps: (steps: number) => `Over the ${steps} steps`,
  step: 'Time step',
  input: 'input',
  hold: {
    title: 'Hold the gate',
    at: (value: number) => `Hold at ${value}`,
    learned: 'As learned',
    value: 'Hold value',
    /** Of the lock on a gate. */
    badge: 'A gate is held',
    /** Of the small plot beside it. */
    forecast: 'How the sequence goes on',
    everywhere: 'At every time step',
    held: (value: string) => `Held at ${value} in every unit of this layer.`,
    elsewhere: (steps: string) => `Also held at t = ${steps}.`,
  },
}
