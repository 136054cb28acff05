/** For teachers: what exactly is computed here, with every number taken from the code that computes it. */
import type { Section } from './page.ts'

export const en = {
  print: 'Print',
  names: {
    set: 'Data set',
    formula: 'Formula',
    period: 'Period',
    symbol: 'Symbol',
    meaning: 'Meaning',
    size: 'Size',
    setting: 'Setting',
    range: 'Range',
    usual: 'At first',
    now: 'Now',
    layers: 'Layers',
    units: 'Units in each layer',
    seed: 'Seed',
  },
  /** A range of values. */
  range: (from: string, to: string) => `${from} to ${to}`,
  symbols: {
    x: 'input of the layer at time step t',
    h: 'output (hidden state) of the layer',
    c: 'cell state',
    i: 'input gate',
    f: 'forget gate; 1 keeps, 0 forgets',
    g: 'candidate',
    o: 'output gate',
    Wx: 'weights of the input, one matrix for each gate',
    Wh: 'weights of the output one step before, one matrix for each gate',
    b: 'biases, one vector for each gate',
    inputs: 'values of the layer below; in layer 1: 1 for curves, one per character for text',
    units: 'units',
  },
  sections: [
    {
      heading: 'The task',
      blocks: [
        'A recurrent network learns to continue a sequence. It reads {points} points of a curve, or {letters} characters of a text, one after another, and predicts the next. Everything on the screen is computed from the weights of a network that is really being trained, on this device; nothing is recorded or staged.',
        'The network on show now has {layers} layers of {units} units and {weights} weights.',
      ],
    },
    {
      heading: 'The data',
      blocks: [
        { table: 'data' },
        'Curves are sampled every {spacing} in x; x has no unit. One epoch has {curveSequences} sequences of {points} points, each with the point that follows as its target. Their beginnings are spread evenly over one whole period, so that every batch sees all of it; where the first begins is chance, new in each epoch.',
        'Noise is uniform in ± its value and is added to the input points only, anew in each epoch. Targets are never noisy.',
        'Text is read character by character as one-hot vectors over the characters that occur in it, at most {mostDifferent}. One epoch has up to {textSequences} sequences of {letters} characters, beginning at different random places.',
        'Own numbers are scaled so that the smallest is −1 and the largest 1. At most {mostPoints} points are kept; fewer than {fewestPoints} that do not repeat are refused.',
      ],
    },
    {
      heading: 'The cell',
      blocks: [
        'Every layer is an LSTM layer (Hochreiter and Schmidhuber 1997) with a forget gate (Gers and others 2000), without peephole connections. σ is the logistic function, ∘ the product place by place.',
        { equations: ['cell'] },
        { table: 'symbols' },
        'State and output begin at zero for every sequence. Between layers only the output h is passed on.',
      ],
    },
    {
      heading: 'Prediction and loss',
      blocks: [
        'A dense layer without a loop reads the output of the top layer after the last step. For curves it is linear, with one output, and the loss is the mean squared error. For text, softmax makes probabilities, and the loss is the cross-entropy in nats.',
        { equations: ['head', 'softmax', 'meanSquaredError', 'crossEntropy'] },
        'The loss beside the epoch is the mean over all batches of that epoch, measured while the weights change. At epoch 0 it is that of the untrained network.',
      ],
    },
    {
      heading: 'The first weights',
      blocks: [
        'Weights of inputs, and of the dense layer, are uniform after Glorot and Bengio (2010), and from one layer to the next three times as large, because half open output gates let only a part through. Weights of the loop are a random orthogonal matrix for each gate (Saxe and others 2014), made from normal numbers by the method of Gram and Schmidt. The biases of the input and forget gates begin at {openBias}, every other bias at 0.',
        { equations: ['initialisation'] },
        'All chance comes from one seed. The same seed and settings give the same run on the same machine.',
      ],
    },
    {
      heading: 'Learning',
      blocks: [
        'Gradients are exact: backpropagation through all {points} (or {letters}) time steps and all layers, without truncation. They are averaged over a batch. If all of them together are longer than {clip}, they are scaled down to that length (Pascanu and others 2013). Then Adam (Kingma and Ba 2015) takes a step, with β₁ = {beta1}, β₂ = {beta2} and ε = {epsilon}.',
        { equations: ['adam'] },
        'There is no schedule for the learning rate, no dropout and no other regularisation.',
      ],
    },
    { heading: 'The settings', blocks: [{ table: 'settings' }] },
    {
      heading: 'What the pictures show',
      blocks: [
        'One sequence is on show: for curves from a random phase, for text from a random place, drawn from the seed. It is cut from the same data as the training sequences. Gates, states and gradients are those of this sequence, computed forward and backward by a second, readable version of the same equations in double precision. Training itself runs in single precision.',
        'After the {points} points the network continues for {curveAhead} points, which is one further 2π ({textAhead} characters for text). Each prediction joins the window, the oldest point leaves it, and the whole window is read again from a state of zeros, as in training. For text the likeliest character joins, unless a temperature is set.',
        'The gradient on show is that of the first prediction’s loss. Its size at a time step is the length of the vector of derivatives with respect to the cell state.',
        'Held gates change the pictures only. Training does not know of them.',
      ],
    },
    {
      heading: 'What is simplified',
      blocks: [
        {
          list: [
            'Only the prediction after the last point is trained. Many networks in use predict after every step.',
            'There is no separate set of validation data. “Validate” compares the sequence on show with its continuation; the loss is that of training.',
            'The story of an epoch shows one sequence going forward and backward. In truth all sequences of the epoch do, batch after batch, and the weights change after each batch.',
            'How long a phase takes on the screen is chosen for the eye, and says nothing about computing time.',
            'Units are drawn in rows or a square. Their order and neighbourhood have no meaning.',
            'Colours end at −1 and +1: a cell state may be larger. Small values are drawn somewhat stronger than they are, so that they can be seen.',
            'A layer is drawn as one cell. It is as many cells as it has units, which share their input and read one another’s outputs.',
            'Networks this small learn in seconds what is simple. Language models work with letters and words in a similar way only in that they predict what comes next.',
          ],
        },
      ],
    },
  ] satisfies readonly Section[] as readonly Section[],
}
