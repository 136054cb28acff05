import type { Topic } from '../topic.ts'

/** The overview: layers, and what comes out of them. */
export const network = {
  network: {
    term: 'Network',
    also: ['Recurrent neural network', 'RNN'],
    brief:
      '[Layers](layer) of [units](unit) from the input to the prediction. Each reads the layer before it and, round its [loop](recurrence), its own previous output.',
    text: 'That loop is what makes the network recurrent: it carries on what was seen before. [Colours](valueColours) show every unit’s output. Pinch into a layer, or tap it, to look inside.',
  },
  layer: {
    term: 'Layer',
    also: ['Depth'],
    brief:
      '[Units](unit) side by side that read the same values. A network has one or more layers, each reading the one before.',
    text: 'More layers can build more complicated features, but learn more slowly: the error has a longer way back. + adds a layer, − removes one, and training starts again.',
  },
  unit: {
    term: 'Unit',
    also: ['Neuron', 'Hidden unit'],
    brief:
      'One number of a [layer](layer)’s memory, with [gates](gate) of its own. A small square shows the [output](output) of one unit.',
    text: 'Every unit sees the same values but weighs them differently, so each learns to notice something else. Too few cannot hold what matters; many are slower.',
  },
  recurrence: {
    term: 'Recurrence',
    also: ['Recurrent', 'Loop', 'Hidden-to-hidden connection'],
    brief:
      'The way from a [layer](layer)’s output back to its own input, one [time step](timeStep) later. So what came before has a say in what comes next.',
    text: 'A [feed-forward](feedForward) network gives the same answer to the same point every time. With a loop, the same point can mean something else after other points.',
  },
  feedForward: {
    term: 'Feed-forward network',
    brief:
      'A network without loops: values go from input to output once, and nothing is kept for the next input.',
    text: 'On a rising and on a falling branch of a curve the same value needs different answers. From one point alone nobody can tell them apart; [recurrence](recurrence) can.',
  },
  memory: {
    term: 'Memory',
    brief:
      'What a network keeps of the points before. This switch takes it away: without [recurrence](recurrence), a network sees the newest point alone.',
    text: 'Compare trains both on the same data from the same [seed](seed), or an [LSTM](cell) beside an [RNN](rnn) or a [GRU](gru). A [feed-forward network](feedForward) must give one answer wherever two moments look alike, even where they go on differently.',
    letters: {
      brief:
        'What a network keeps of the letters before. This switch takes it away: without [recurrence](recurrence), a network sees the newest letter alone.',
      text: 'Compare trains both on the same text from the same [seed](seed). A [feed-forward network](feedForward) must give the same [odds](odds) after every “o”, whatever word it stands in.',
    },
  },
  rnn: {
    term: 'Plain recurrent cell',
    also: ['Vanilla RNN', 'Simple RNN', 'Elman network'],
    brief:
      'The simplest [recurrence](recurrence): input and previous output are weighted, summed, and squeezed by [tanh](tanh). It has no [gates](gate) and no [cell state](cellState).',
    text: 'Each step back through time passes the same [weights](weight) again, so the [gradient](gradient) easily [vanishes](vanishingGradient) or [explodes](explodingGradient). Over a few steps it can still learn well.',
  },
  gru: {
    term: 'GRU',
    also: ['Gated recurrent unit'],
    brief:
      'A [recurrent](recurrence) cell with two [gates](gate) and no separate [cell state](cellState). Its update gate mixes old output and new candidate; its reset gate weakens what the [candidate](candidate) reads.',
    text: 'What the update gate keeps passes on unchanged, as along an [LSTM](cell)’s cell state. It has three quarters of an LSTM’s [weights](weight).',
  },
  valueColours: {
    term: 'Colours of values',
    brief:
      'Purple is −1, grey is 0, green is +1. Darker means further from zero. The same colours stand for values everywhere.',
  },
  state: {
    term: 'State over time',
    also: ['Heat map'],
    brief:
      'A row per [unit](unit), a column per [time step](timeStep). Each field is the unit’s [output](output) after that step.',
    text: 'Read it from left to right to see a memory being built. Rows that change slowly keep something; rows that flicker follow the newest value.',
  },
  head: {
    term: 'Prediction head',
    also: ['Dense layer', 'Output layer', 'ŷ'],
    brief:
      'The last [layer](layer), without a [loop](recurrence): a weighted sum of the top layer’s [output](output) after the last step. It is the [prediction](prediction).',
    letters: {
      brief:
        'The last [layer](layer), without a [loop](recurrence): a weighted sum of the top layer’s [output](output) for every letter. [Softmax](softmax) turns the sums into [odds](odds).',
    },
  },
  prediction: {
    term: 'Prediction',
    also: ['Forecast'],
    brief:
      'What the network expects next. It reads {steps} true points, then [continues alone](continuation): each prediction becomes its next input.',
    text: 'Training optimises only the first prediction. How well the rest fits shows how much it has understood. The bars are the differences to the [target](target).',
    letters: {
      brief:
        'What the network expects next: [odds](odds) for every letter. It reads {steps} true letters, then [continues alone](continuation).',
      text: 'Training optimises only the first letter. How well the rest fits shows how much it has understood.',
    },
  },
  continuation: {
    term: 'Free-running continuation',
    also: ['Autoregressive', 'Forecast', 'Sliding window'],
    brief:
      'After the first prediction nobody tells the network the truth. The [window](window) slides on, and its own predictions become its inputs.',
    text: 'Small errors are read again and can grow: a wave comes too early, or flattens. That is not what is trained, so it shows what has really been learned.',
  },
  predictFirst: {
    term: 'Predict first',
    also: ['Guess', 'Quiz'],
    brief:
      'You answer before the [network](network): how a curve goes on, which letter comes next, or how a [gate](gate) moves. Then the truth appears beside it.',
    text: 'Whoever has guessed first sees more: what the network cannot do yet, and what it already does better. Train on, and ask again.',
    more: [
      'Both are measured alike: curves by the [mean squared error](meanSquaredError), letters by whether they are right. What is asked is a [sequence](sequence) that has not been on show. A short curve that ends has few beginnings, so its questions come again.',
    ],
  },
  odds: {
    term: 'Odds',
    also: ['Probability', 'Distribution'],
    brief: 'How likely the network finds each letter, as a share of 1. All of them together make 1.',
    text: 'Nothing is rounded. The network names the likeliest letter, or draws one if the [temperature](temperature) says so. Tap another to see how it would go on.',
  },
  softmax: {
    term: 'Softmax',
    brief:
      'Turns any numbers into [odds](odds): each becomes e to its power, divided by the sum of all. Larger numbers get larger shares.',
  },
  temperature: {
    term: 'Temperature',
    brief: 'How boldly the network draws its letters. At 1 it draws by its [odds](odds) as they are.',
    text: 'Below 1 the likely letters become likelier, and at 0 only the likeliest is left. Above 1 all become more alike. Too low repeats itself; too high writes nonsense.',
  },
} as const satisfies Record<string, Topic>
