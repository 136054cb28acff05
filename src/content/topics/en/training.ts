import type { Topic } from '../topic.ts'

/** How the network learns, and the controls of that. */
export const training = {
  training: {
    term: 'Training',
    also: ['Learning', 'Hyperparameters', 'Parameters'],
    brief:
      'Changing the [weights](weight) little by little, so that the [predictions](prediction) get closer to the [targets](target). Nobody tells the network a rule.',
    text: '[Learning rate](learningRate), [batch size](batchSize) and [noise](noise) can be changed while it runs. Nothing starts again because of them.',
  },
  process: {
    term: 'Process',
    also: ['Training loop'],
    brief:
      'The three steps of learning, round and round: [forward](forward), [validate](validate), [backward](backward). Once through all [sequences](sequence) is an [epoch](epoch).',
    text: 'For each [batch](batchSize) the network predicts, measures the error, and changes its [weights](weight) so that the error would have been smaller.',
  },
  forward: {
    term: 'Forward',
    also: ['Forward pass', 'Inference'],
    brief:
      'The points enter one after another, and each changes the [state](output) of every [layer](layer). After the last one the network [predicts](prediction) the next.',
    text: 'Nothing is changed for good yet: the [weights](weight) stay as they are, and the state begins at zero for every [sequence](sequence).',
    letters: {
      brief:
        'The letters enter one after another, and each changes the [state](output) of every [layer](layer). After the last one the network [predicts](prediction) the next.',
      text: 'Nothing is changed for good yet: the [weights](weight) stay as they are, and the state begins at zero for every [sequence](sequence).',
    },
  },
  validate: {
    term: 'Validate',
    also: ['Compare', 'Error'],
    brief:
      'Each [prediction](prediction) is compared with the true value. The bars are the differences; their mean square is the [loss](loss).',
    text: 'Only the first prediction is trained. The others are made without the truth and show how far the network can go alone.',
    letters: {
      brief:
        'Each letter written is compared with the real one. The [odds](odds) that the network gave the real one make the [loss](loss).',
      text: 'Only the first letter is trained. The others are written without the truth and show how far the network can go alone.',
    },
  },
  backward: {
    term: 'Backward',
    also: ['Backward pass', 'Learning'],
    brief:
      'The error flows back through the [layers](layer), and in each layer back through the [time steps](timeStep). Every [weight](weight) learns its share of it.',
    text: 'That share is its [gradient](gradient). Then every weight moves a little the other way. This is [backpropagation through time](bptt).',
  },
  play: {
    term: 'Play and Pause',
    brief:
      'Lets training run, and stops it. In the [network](network) it goes [epoch](epoch) by epoch, in a [cell](cell) compute step by compute step. Space does the same.',
    text: 'Both views are the same training run: what is learned in one is learned in the other.',
  },
  step: {
    term: 'Step',
    brief:
      'One step on, then it waits: in the network one [epoch](epoch), in a [cell](cell) one compute step of a [time step](timeStep).',
  },
  stepBack: {
    term: 'Step back',
    brief:
      'One step back: in the network to the [epoch](epoch) before with its [weights](weight), in a [cell](cell) to the compute step before.',
  },
  reset: {
    term: 'Reset',
    brief:
      'Back to [epoch](epoch) 0 with the same random [weights](weight) as before. All that was learned is forgotten; the settings stay.',
    text: 'So you can try another [learning rate](learningRate) from the very same beginning. For other random weights there is [New start](newStart).',
  },
  newStart: {
    term: 'New start',
    brief:
      'Back to [epoch](epoch) 0 with other random [weights](weight): a new [seed](seed). The settings stay.',
    text: 'Some beginnings learn faster than others. If a network gets stuck, try a new one. To repeat the same beginning, there is [Reset](reset).',
  },
  seed: {
    term: 'Seed',
    also: ['Random numbers', 'Chance'],
    brief:
      'The number that all chance comes from: first [weights](weight), order of the [sequences](sequence), [noise](noise). The same seed and settings give the same run.',
  },
  speed: {
    term: 'Speed',
    brief:
      'How fast it goes: from an [epoch](epoch) told slowly, step by step, to as many epochs a second as your device can train.',
    text: 'When it is too fast to be told, the picture shows the newest epoch every time. Nothing is left out of the training itself.',
  },
  epoch: {
    term: 'Epoch',
    brief:
      'Once through all {sequences} training [sequences](sequence): the network has learned once from each of them.',
    text: 'They are cut out of the data anew every time, so no two epochs are quite alike.',
  },
  loss: {
    term: 'Loss',
    also: ['Error', 'Cost'],
    brief:
      'How far off the first [predictions](prediction) were, as one number: the [mean squared error](meanSquaredError) over the last [epoch](epoch). Smaller is better, 0 is perfect.',
    text: 'Training does nothing but make this number smaller.',
    letters: {
      brief:
        'How little the network expected the real next letters, as one number: the mean [cross-entropy](crossEntropy) over the last [epoch](epoch). Smaller is better, 0 is perfect.',
      text: 'Training does nothing but make this number smaller.',
    },
  },
  meanSquaredError: {
    term: 'Mean squared error',
    also: ['MSE'],
    brief:
      'The differences between [predictions](prediction) and [targets](target), each squared, and then their mean.',
    text: 'Squaring makes every difference positive, and large ones count more: twice as far off counts four times.',
  },
  crossEntropy: {
    term: 'Cross-entropy',
    brief:
      'The [loss](loss) for letters: minus the natural logarithm of the [odds](odds) that the network gave the right letter. Odds of 1 cost nothing.',
    text: 'Half a chance costs 0.69, one in ten 2.3. To be sure and wrong costs most.',
  },
  lossCurve: {
    term: 'Loss curve',
    brief:
      'The [loss](loss) of every [epoch](epoch) so far: thin as measured, thick as it tends. Each line up is ten times more.',
    text: 'Falling means learning, level means it has settled or got stuck, jagged means the steps are large. Tap it to read it, drag along it to go back.',
  },
  timeMachine: {
    term: 'Time machine',
    also: ['Looking back', 'Checkpoint'],
    brief:
      'Goes back to the [weights](weight) of an earlier [epoch](epoch), by dragging along the [loss curve](lossCurve). Everything on show is as it was then.',
    text: 'Play from there, and training goes on from that epoch and forgets what came after. “Back to now” leaves everything as it is.',
  },
  learningRate: {
    term: 'Learning rate',
    also: ['Step size'],
    brief: 'How far each change moves the [weights](weight). It is the parameter to try first.',
    text: 'Too low: the [loss](loss) falls, but crawls. Too high: each change overshoots, and the loss jumps or explodes. {usualRate} is a good beginning here; each mark is ten times the one before.',
  },
  batchSize: {
    term: 'Batch size',
    also: ['Batch', 'Minibatch'],
    brief: 'How many [sequences](sequence) are averaged before each change of the [weights](weight).',
    text: 'Too low: many changes, each by few examples, so the [loss](loss) wanders. Too high: few and steady changes in each [epoch](epoch), so it needs more epochs.',
  },
  weight: {
    term: 'Weight',
    also: ['Parameter', 'Bias'],
    brief:
      'A number that a value is multiplied by. Learning changes weights and nothing else; all that the network knows is in them.',
    text: 'Every [gate](gate) of every [unit](unit) has one weight for each value it reads, and a bias, which is added to the sum. The same weights serve at every [time step](timeStep).',
  },
  gradient: {
    term: 'Gradient',
    also: ['Derivative', 'Slope'],
    brief:
      'For every [weight](weight): how much the [loss](loss) would grow if it grew a little. Together they point to where the loss rises fastest.',
    text: 'Training goes the other way. In a [cell](cell) you see how large the gradient still is at each [time step](timeStep) on its way back.',
  },
  gradientDescent: {
    term: 'Gradient descent',
    also: ['Optimiser'],
    brief:
      'Learning by many small steps downhill: every [weight](weight) moves a little against its [gradient](gradient), and the [loss](loss) gets smaller.',
    text: 'Like walking down in fog by feeling the slope under your feet. How long the steps are is the [learning rate](learningRate). Here [Adam](adam) decides on each step.',
  },
  adam: {
    term: 'Adam',
    also: ['Optimiser'],
    brief:
      'The kind of [gradient descent](gradientDescent) used here. Each [weight](weight) gets a step of its own length.',
    text: 'It remembers the mean [gradient](gradient) of late, and how much it varied. A steady slope gives large steps, a restless one small ones.',
    more: [
      'For every weight Adam keeps a running mean m of its gradient g, and v of its square, with the constants β₁ = {beta1} and β₂ = {beta2}. Both begin at zero and are corrected for that (the hats); η is the [learning rate](learningRate).',
    ],
  },
  clipping: {
    term: 'Gradient clipping',
    brief:
      'A [gradient](gradient) longer than {clip}, taken over all [weights](weight) together, is shortened to {clip}. Its direction stays.',
    text: 'One bad [batch](batchSize) can then not throw the network far off. It is a remedy against [exploding gradients](explodingGradient).',
  },
  initialisation: {
    term: 'First weights',
    also: ['Initialisation', 'Random weights', 'Glorot', 'Orthogonal'],
    brief:
      'Before learning, [weights](weight) are random, so that every [unit](unit) begins differently. Their size is chosen so that values neither fade nor explode.',
    text: '[Input](inputGate) and [forget gates](forgetGate) begin with a bias of 1: a new cell takes in and remembers. From [layer](layer) to layer the weights begin three times as large, because half open [output gates](outputGate) let only part through.',
  },
  backpropagation: {
    term: 'Backpropagation',
    also: ['Chain rule'],
    brief:
      'How each [weight](weight) gets its [gradient](gradient): the error is passed back, part by part, from the [prediction](prediction) to the input.',
    text: 'Each part multiplies what comes back by its own slope, which is the chain rule. One way back gives the gradients of all weights.',
  },
  bptt: {
    term: 'Backpropagation through time',
    also: ['BPTT', 'Unrolling'],
    brief:
      '[Backpropagation](backpropagation) round the [loops](recurrence): the error goes back through every [time step](timeStep), from the last to the first.',
    text: 'Unrolled in time, a [layer](layer) is a long chain of copies with the same [weights](weight). Each copy has its share of the error, and the shares are summed.',
    more: [
      'Only the end of the [sequence](sequence) has an error here, for only the first [prediction](prediction) is trained. What reaches the first point has come all the way through {steps} time steps, in every layer. Whether anything is left of it is the question of the [vanishing gradient](vanishingGradient).',
      'Tap Unroll inside a layer: you see all the copies, and a river shows how much of the error reaches each of them.',
    ],
  },
  vanishingGradient: {
    term: 'Vanishing gradient',
    brief:
      'On the way back through time the [gradient](gradient) is multiplied at each [time step](timeStep). Factors below 1 leave almost nothing for the first ones.',
    text: 'Then a network cannot learn what happened long ago. In an [LSTM](cell) the factor along the [cell state](cellState) is the [forget gate](forgetGate): at 1, nothing is lost.',
    more: [
      'Watch the bars on the right of the [timeline](timeline) inside a cell: one for each time step on the way back, as high as the gradient that reaches it. Hold the [forget gate](forgetGate) at 0, and see what becomes of them.',
    ],
  },
  explodingGradient: {
    term: 'Exploding gradient',
    brief:
      'The opposite of a [vanishing gradient](vanishingGradient): factors above 1 let it grow at each [time step](timeStep), until one change ruins all [weights](weight).',
    text: '[Clipping](clipping) shortens such a [gradient](gradient). A [learning rate](learningRate) that is too high can still make the [loss](loss) explode.',
  },
} as const satisfies Record<string, Topic>
