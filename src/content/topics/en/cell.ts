import type { Topic } from '../topic.ts'

/** The inside of a layer. */
export const cell = {
  cell: {
    term: 'LSTM cell',
    also: ['LSTM', 'Long short-term memory', 'Memory cell'],
    brief:
      'The inside of a [layer](layer): a memory that is carried along, and three [gates](gate) that decide what is kept, written, and shown.',
    text: 'LSTM means long short-term memory. Follow one [time step](timeStep): the [input](layerInput) sets the gates, the gates change the [cell state](cellState), and part of it becomes the [output](output).',
    more: [
      'This is the standard cell with a forget gate. The gates read the input and the last output, not the cell state itself: there are no peephole connections. σ is the [sigmoid](sigmoid), ∘ multiplies place by place.',
    ],
  },
  gate: {
    term: 'Gate',
    brief:
      'A value between 0 and 1 for every [unit](unit), learned, that something else is [multiplied](times) by. 0 is shut, 1 is wide open.',
    text: 'Each gate is a weighted sum of the [layer](layer)’s [input](layerInput), squashed by the [sigmoid](sigmoid). So the data themselves decide when it opens.',
  },
  layerInput: {
    term: 'Layer input',
    also: ['Concatenation'],
    brief:
      'What the [layer](layer) below sends at this [time step](timeStep), together with this layer’s own [output](output) of the step before.',
    text: 'The two are put side by side, and each has its own [weights](weight). Their weighted sums set all four [gates](gate).',
  },
  inputGate: {
    term: 'Input gate',
    brief:
      'How much of the [candidate](candidate) is written into the [cell state](cellState). 0 lets nothing in, 1 all of it.',
    text: 'It opens for what is worth remembering. While it is shut, the memory is not disturbed by what comes in.',
  },
  forgetGate: {
    term: 'Forget gate',
    brief: 'How much of the old [cell state](cellState) stays. 1 keeps all of it, 0 forgets it.',
    text: 'The name says the opposite of what the number means: a high value keeps. It also decides how much [gradient](gradient) gets back through time.',
  },
  candidate: {
    term: 'Candidate',
    also: ['Cell input', 'New memory'],
    brief:
      'What could be written into the [cell state](cellState): a new value between −1 and 1 for every [unit](unit).',
    text: 'It is squashed by [tanh](tanh), so it can raise or lower the memory. The [input gate](inputGate) decides how much of it gets in.',
  },
  outputGate: {
    term: 'Output gate',
    brief:
      'How much of the [cell state](cellState) is shown to the next [layer](layer) and to the next [time step](timeStep).',
    text: 'A [unit](unit) can keep something for later and show nothing of it until it is needed.',
  },
  cellState: {
    term: 'Cell state',
    also: ['Memory', 'c'],
    brief:
      'The memory. At each [time step](timeStep) the [forget gate](forgetGate) keeps part of it, and the [input gate](inputGate) adds part of the [candidate](candidate).',
    text: 'Nothing else touches it on its way through time: no [weights](weight), no squashing. That is why it can keep something for long.',
  },
  output: {
    term: 'Output',
    also: ['Hidden state', 'h'],
    brief:
      'The [cell state](cellState), squashed by [tanh](tanh) and let through by the [output gate](outputGate). It goes on to the next [layer](layer), and round the [loop](recurrence).',
    text: 'In books it is called the hidden state, h. It is all that the rest of the network sees of this layer.',
  },
  memoryLoop: {
    term: 'Memory loop',
    brief:
      'Carries the [cell state](cellState) to the next [time step](timeStep). On the way only the [forget gate](forgetGate) acts on it.',
    text: 'The [gradient](gradient) comes back the same way. As long as the [gate](gate) stays near 1, it arrives almost undiminished.',
  },
  outputLoop: {
    term: 'Output loop',
    brief:
      'Carries the [output](output) back to the [layer’s input](layerInput), one [time step](timeStep) later. So the [gates](gate) know what the [layer](layer) said last.',
  },
  times: {
    term: '×',
    also: ['Multiply', 'Elementwise product', 'Hadamard product', '∘'],
    brief:
      'Multiplies place by place: each [unit’s](unit) value by its own [gate](gate). That is how a gate lets through a part, everything, or nothing.',
  },
  plus: {
    term: '+',
    also: ['Add'],
    brief:
      'Adds what was kept and what is new, [unit](unit) by unit. The sum is the new [cell state](cellState).',
    text: 'Going back, a sum hands the [gradient](gradient) on to both sides unchanged. This is what keeps an error alive through many [time steps](timeStep).',
  },
  sigmoid: {
    term: 'Sigmoid σ',
    also: ['Logistic function', 'Activation function'],
    brief:
      'Squashes any number to between 0 and 1. Very negative gives almost 0, zero gives 0.5, very positive almost 1.',
    text: 'It makes the [gates](gate). Far from zero its curve is flat: there a gate is nearly always open or shut, and its [weights](weight) learn slowly.',
  },
  tanh: {
    term: 'tanh',
    also: ['Hyperbolic tangent', 'Activation function'],
    brief:
      'Squashes any number to between −1 and 1; zero stays zero. It makes the [candidate](candidate), and shapes the [output](output).',
    text: 'The [cell state](cellState) itself may grow beyond 1. tanh brings it back into range before it is shown.',
  },
  strip: {
    term: 'Strip',
    also: ['Vector'],
    brief:
      'All values on a wire, side by side: one small field for each [unit](unit), in its [colour](valueColours). The chosen unit is framed.',
  },
  unitPicker: {
    term: 'Choosing a unit',
    brief:
      'Every [gate](gate) has a value for each [unit](unit). Here you choose the unit whose numbers stand in the picture.',
    text: 'Compare some: in a trained cell one unit may hold its memory for long, while another follows every new point.',
    letters: {
      brief:
        'Every [gate](gate) has a value for each [unit](unit). Here you choose the unit whose numbers stand in the picture.',
      text: 'Compare some: in a trained cell one unit may hold its memory for long, while another follows every new letter.',
    },
  },
  timeline: {
    term: 'Timeline',
    also: ['Compute steps'],
    brief:
      'All compute steps of one [sequence](sequence): forward with four phases for each [time step](timeStep), then the comparison, then the way back.',
    text: 'Drag or tap anywhere to go there. Backward, a bar is as high as the [gradient](gradient) that reaches this time step.',
  },
  phaseInput: {
    term: 'Layer input (phase)',
    brief:
      'First phase of a [time step](timeStep): the [layer input](layerInput) arrives, together with this [layer](layer)’s own [output](output) of the step before.',
  },
  phaseGates: {
    term: 'Gate activations',
    also: ['Gates (phase)'],
    brief:
      'Second phase: both inputs are [weighted](weight) and summed, and set all four [gates](gate) at once.',
    text: 'Watch the rings: full is open, empty is shut. The [candidate](candidate) can also turn the other way, to negative values.',
  },
  phaseState: {
    term: 'Cell state update',
    also: ['Cell state (phase)'],
    brief:
      'Third phase: the [forget gate](forgetGate) keeps part of the old [cell state](cellState), and the [input gate](inputGate) lets in part of the [candidate](candidate).',
  },
  phaseOutput: {
    term: 'Output (phase)',
    brief:
      'Fourth phase: the new [cell state](cellState) is squashed and passes the [output gate](outputGate). It goes on, and round the [loop](outputLoop).',
  },
  hold: {
    term: 'Holding a gate',
    also: ['Experiment', 'Ablation'],
    brief:
      'Forces a [gate](gate) to one value, in every [unit](unit) of this [layer](layer), to see what it is good for.',
    text: 'Watch how the [forecast](continuation) changes. The pale line is the forecast as learned. The [weights](weight) stay as they are, and training goes on without the hold.',
  },
} as const satisfies Record<string, Topic>
