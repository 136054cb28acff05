/** Every word of the interface, in English. Plain, second person, present tense; one idea per sentence. */
import type { DataId } from '../model/data/registry.ts'

export const en = {
  app: {
    name: 'exploRNN',
    /** For the document's title and description. */
  },
  undo: 'Undo',
  level: {
    name: 'Level',
    network: 'Network',
    hints: {
      enter: (layer: string) => `Let go to enter ${layer}`,
      leave: (_layer: string) => 'Let go to return to the network',
      stay: (layer: string) => `Let go to stay in ${layer}`,
    },
  },
  data: {
    name: 'Data',
    kinds: { curve: 'Curve', text: 'Text', draw: 'Draw' },
    kind: 'Kind of data',
    sets: {
      sine: 'Sine',
      sawtooth: 'Sawtooth',
      square: 'Square',
      composite: 'Composite',
      abab: 'abab',
      lorem: 'Lorem ipsum',
      ownText: 'Own text',
      draw: 'Own curve',
    } satisfies Record<DataId, string>,
    /** Of the choice that opens the drawing board. */
    draw: 'Draw',
    window: (points: number) => `${points} points`,
    restarted: (set: string) => `${set} now. Training starts again.`,
  },
  /** Letters in place of points. */
  text: {
    /** A space, where it is named. */
    space: 'space',
    picture: (set: string, letters: number) =>
      `${set}: the window of ${letters} letters moves through the text, and the network reads it letter by letter.`,
    row: 'Letter written by the network',
    /** Of one place in the row. */
    at: (place: number, written: string, real: string) =>
      written === real
        ? `Letter ${place}: ${written}, right`
        : `Letter ${place}: ${written}, in the text it is ${real}`,
    output: (right: number, all: number) =>
      `The text the network writes, above the real one. ${right} of ${all} letters are right.`,
    next: (place: number) => `Letter ${place}: what comes next?`,
    quoted: (letter: string) => `“${letter}”`,
    after: (letters: string) => `After “${letters}”`,
    odds: 'Odds of the next letter',
    goOn: 'Go on with',
    others: (count: number) => (count === 1 ? '1 more' : `${count} more`),
    marks: { guess: 'guess', right: 'right', chosen: 'your choice' },
    back: 'Back to its own choice',
    again: 'Draw again',
    temperature: 'Temperature',
    greedy: 'It always takes the likeliest letter. Move the slider, and it draws each letter by its odds.',
    drawn: {
      cold: 'At 0 only the likeliest letter is left.',
      own: 'It draws each letter by the odds as they are.',
      less: 'Likely letters become likelier.',
      more: 'All letters become more alike.',
    },
    close: 'Close',
    right: (right: number, all: number) => `${right} of ${all}`,
    lettersRight: 'letters right',
    measure: 'cross-entropy',
    explain:
      'The network reads its own letters on. Below stands the real text. Tap a letter to see its odds.',
    off: 'off',
    noNoise: 'A letter cannot be a little off: noise is for curves.',
    entering: (step: number, letter: string) => `t = ${step}, “${letter}”`,
    /** What the steps of an epoch do, where it is not the same with points. */
    process: {
      forward:
        'The letters enter one by one, and each changes the state. Then the network gives odds for every letter that may come next.',
      validate:
        'The odds are compared with the letter that really follows. The less likely it was held, the larger the loss.',
    },
    /** The same of one sequence in a cell: of its first and its last layer. */
    cell: {
      input:
        'A letter enters as a vector: 1 in its place, 0 everywhere else. This layer’s own output of the step before joins it.',
      output:
        'The new state is squashed and passes the output gate. After the last letter it is turned into odds.',
      validate: 'The odds are compared with the letter that really follows. Only the first one is trained.',
    },
    /** A letter's way through the cell. */
    way: {
      enters: (letter: string, place: number, letters: number) =>
        `“${letter}” enters: of ${letters} inputs, number ${place} is 1, all others are 0.`,
      /** The same, short. */
      input: (letter: string, place: number, letters: number) => `“${letter}”: input ${place} of ${letters}`,
      weight: (letter: string, weight: string) =>
        `“${letter}” is a single 1. So all of the input that counts here is its own weight: ${weight}.`,
      odds: (letter: string) => `Odds of the next letter, after “${letter}”`,
      likeliest: (letter: string, share: string) => `Next letter: “${letter}”, ${share}`,
      held: 'Held',
      learned: 'As learned',
    },
    own: {
      title: 'Own text',
      about: 'Type or paste a text. The network learns which letter comes next.',
      label: 'Your text',
      use: 'Use this text',
      count: (count: string, different: number) => `${count} characters, ${different} different`,
      kept: 'Kept on this device',
      remove: (name: string) => `Delete ${name}`,
      notes: {
        cut: 'Only the first 20,000 characters are used.',
        spaces: 'Line breaks and runs of spaces become one space.',
        unreadable: 'Characters that cannot be seen are left out.',
        rare: 'The rarest characters become “·”: a network learns up to 96 different ones here.',
        repeated: 'The text is short, so the network reads it several times over.',
      },
      refused: {
        empty: 'There is no text yet.',
        short: 'That is too short: at least 20 characters, please.',
        'one-character': 'The same character again and again leaves nothing to predict. Add others.',
      },
    },
  },
  input: {
    title: 'Input',
    /** What a screen reader says of the picture. */
    picture: (set: string, points: number) => `${set}: the last ${points} points flow into the network.`,
  },
  network: {
    title: 'Network',
    layer: (layer: number) => `Layer ${layer}`,
    units: (units: number) => (units === 1 ? '1 unit' : `${units} units`),
    addBefore: (layer: number) => `Add layer before layer ${layer}`,
    addAfter: (layer: number) => `Add layer after layer ${layer}`,
    remove: (layer: number) => `Remove layer ${layer}`,
    predict: 'Predict',
    before: 't − 1',
    restarted: (layers: number) =>
      layers === 1 ? 'One layer now. Training starts again.' : `${layers} layers now. Training starts again.`,
    stateOverTime: 'State over time',
    stateOf: (layer: number) => `State of layer ${layer}`,
    firstStep: 't = 1',
    legend: 'Colours of values, from −1 to +1',
  },
  cell: {
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
    brief: { i: 'Input', f: 'Forget', g: 'Candidate', o: 'Output' },
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
      `Keeps ${Math.round(forget * 100)} % of its old memory, lets in ${Math.round(input * 100)} % of the candidate.`,
    waiting: 'The inputs are on their way to the gates.',
    memoryLoop: 'memory loop',
    outputLoop: 'output loop',
  },
  /** The card of one component. */
  card: {
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
  },
  prediction: {
    title: 'Prediction',
    input: 'Input',
    target: 'Target',
    prediction: 'Prediction',
    error: 'Error',
    /** Beside the loss in large figures. */
    measure: 'mean squared error',
    explain:
      'The grey window holds the points that build the state. Only the first prediction is trained; then the window slides on and the network reads its own predictions.',
    picture: (loss: string) =>
      `The network reads the points given, then continues by itself. Mean squared error of its continuation: ${loss}.`,
  },
  /** In place of others, while the network on screen has no memory. */
  memoryless: {
    outputOverTime: 'Output over time',
    window: '1 point',
    explain:
      'Without memory the prediction depends on the newest point alone. Where the same value needs two answers, it can only meet them half-way.',
    sentences: {
      forward:
        'The inputs enter one by one, and each is forgotten at once. Only the newest counts for the prediction.',
      backward:
        'The error flows back through the layers and adjusts every weight. There is no way back through time.',
    },
  },
  process: {
    title: 'Process',
    phases: {
      forward: 'Forward',
      validate: 'Validate',
      backward: 'Backward',
    },
    sentences: {
      rest: 'Press Play. Training goes round in three steps: forward, validate, backward.',
      forward:
        'The points enter one by one, and each changes the state. Then the network predicts what comes next.',
      validate: 'Each prediction is compared with the true value. The bars are the error.',
      backward: 'The error flows back through the layers and back through time, and adjusts every weight.',
      live: 'Now the three steps go round too fast to be shown one by one. Choose a slower speed to watch them.',
    },
  },
  controls: {
    title: 'Training controls',
    play: 'Play',
    pause: 'Pause',
    step: 'Step',
    stepBack: 'Step back',
    reset: 'Reset',
    newStart: 'New start',
    /** Short messages. */
    startedOver: {
      reset: 'Reset to the same random weights.',
      newStart: 'A new start with other random weights.',
    },
    speed: 'Speed',
    /** On the speed button, short. */
    speeds: {
      story: (factor: number) => `${factor}×`,
      live: (pace: number) => (Number.isFinite(pace) ? `${pace}/s` : 'max'),
    },
    /** In the speed menu, in full. */
    speedNames: {
      story: (factor: number) => `Told step by step, ${factor}×`,
      live: (pace: number) => (Number.isFinite(pace) ? `${pace} epochs a second` : 'As fast as it can'),
    },
    epoch: 'Epoch',
    loss: 'Loss',
    /** Where there is no loss yet. */
    noLoss: '–',
    curve: 'Loss over epochs',
    showCurve: 'Show the loss curve',
    /** The point of the curve on show, or under the finger. */
    point: (epoch: number, loss: string) => `Epoch ${epoch}, loss ${loss}`,
    backAt: (epoch: number, loss: string) => `Back at epoch ${epoch}, loss ${loss}`,
    backToNow: 'Back to now',
    /** Beside that button. */
    goesOn: (epoch: number) => `Training goes on from epoch ${epoch} and forgets what came after.`,
    announce: (epoch: number, loss: string, trend: string) => `Epoch ${epoch}, loss ${loss}, ${trend}`,
    trends: { falling: 'falling', rising: 'rising', steady: 'steady' },
  },
  training: {
    title: 'Training',
    learningRate: {
      name: 'Learning rate',
      about: 'Size of each weight change. Too high jumps around, too low crawls.',
    },
    batchSize: { name: 'Batch size', about: 'Sequences averaged before each weight change.' },
    noise: { name: 'Noise', about: 'Random wobble added to the input. The target stays clean.' },
  },
  sheet: {
    name: 'Controls',
    open: 'More controls',
    close: 'Fewer controls',
  },
  /** The guided start, where it only offers itself. */
  tour: { offer: 'New here?' },
  menu: {
    open: 'Menu',
    items: {
      tour: 'Guided start',
      guess: 'Predict first',
      glossary: 'Glossary',
      model: 'How this model works',
      share: 'Share',
      work: 'Save and load',
      install: 'Install',
    },
    /** Where controls are left out. */
    showEverything: 'Show everything',
    language: 'Language',
    languages: { en: 'English', de: 'Deutsch' },
    theme: 'Theme',
    themes: { system: 'Like the device', light: 'Light', dark: 'Dark', projector: 'Projector' },
    diagnostics: 'Diagnostics',
    close: 'Close',
  },
  diagnostics: {
    backend: 'Backend',
    simd: 'SIMD',
    engine: 'Engine',
    fast: 'own kernels',
    plain: (reason: string) => `tfjs operations (${reason})`,
    epochsPerSecond: 'Epochs a second',
    tensors: 'Tensors',
    memory: 'Memory',
    yes: 'yes',
    no: 'no',
    preparing: 'Still starting.',
  },
  about: {
    /** The button after which the next tap asks. */
    ask: 'What is this?',
    /** The name of every info button. */
    name: (thing: string) => `About ${thing}`,
    close: 'Close',
  },
  /** Curves of the reader's own: drawn, or brought as numbers; and everything they have kept. */
  own: {
    title: 'Own data',
    tabs: { draw: 'Draw', numbers: 'Numbers', mine: 'My data' },
    close: 'Close',
    unreachable: 'This part could not be loaded. Check the connection and try again.',
    unkept: {
      full: 'The device has no room left, so it is not kept.',
      forbidden: 'This browser keeps nothing for this page, so it is not kept.',
      name: 'It needs a name of 1 to 60 characters.',
      data: 'It cannot be kept.',
      gone: 'It is no longer there.',
    },
    points: (points: string) => `${points} points`,
    repeats: 'Repeats',
    read: 'What the network will read',
    use: 'Use my curve',
    draw: {
      hint: 'Draw with your finger, from left to right. Draw over it to change it.',
      drawing: (number: number) => `Drawing ${number}`,
      undo: 'Undo',
      redo: 'Redo',
      clear: 'Clear',
      smooth: 'Smooth',
      ending: 'What follows the end',
      endings: { once: 'Ends', loop: 'Loop', mirror: 'Mirror' },
      examples: 'Examples',
      exampleNames: { heartbeat: 'Heartbeat', stairs: 'Stairs', tide: 'Tide', fading: 'Fading swing' },
      field: 'Drawing field',
      keys: 'Left and right choose a column, up and down change its value.',
      column: (column: number, columns: number, value: string) => `Column ${column} of ${columns}, ${value}`,
      says: {
        empty: 'Nothing drawn yet.',
        tap: 'That was a tap. Drag your finger to draw a line.',
        upright: 'This line is too narrow. Draw further to the side.',
        flat: 'A level line. It can be learned, but there is little to it.',
        backwards: 'Where the line went back, its last value counts.',
        ready: 'Ready to be learned.',
        stopped: 'A second finger came down, so that stroke was left out.',
      },
    },
    numbers: {
      hint: 'Paste numbers, or open a file with a table. You choose the column.',
      paste: 'Numbers',
      example: '0.5 0.7 0.9 …',
      open: 'Open a file',
      drop: 'Let go to open this file',
      long: (name: string) => `${name} is long and is not shown here.`,
      pasted: 'Pasted numbers',
      name: 'Name',
      column: 'Column',
      columnName: (number: string) => `Column ${number}`,
      range: (low: string, high: string) => `from ${low} to ${high}`,
      reading: 'Reading.',
      says: {
        empty: 'There is nothing in it.',
        binary: 'This is not a text file, so there are no numbers to read.',
        'no-numbers': 'No column is made of numbers.',
        short: (least: number) => `That is too short. It takes at least ${least} numbers.`,
        'not-finite': 'A value is not a finite number.',
        unreadable: 'This file cannot be read.',
        large: (most: number) => `This file is larger than ${most} MB. Open a smaller one.`,
        name: 'Give it a name first.',
      },
      rows: (rows: string) => (rows === '1' ? '1 row found.' : `${rows} rows found.`),
      header: 'The first row gives the names.',
      /** By what the columns of a table are kept apart. */
      separated: {
        ';': 'Semicolons separate the columns.',
        '\t': 'Tabs separate the columns.',
        ',': 'Commas separate the columns.',
        ' ': 'Spaces separate the columns.',
      },
      decimalComma: 'Commas are decimal commas.',
      cut: (most: string) => `Only the first ${most} rows are used.`,
      missing: (count: string) =>
        count === '1' ? '1 empty cell is bridged by a line.' : `${count} empty cells are bridged by lines.`,
      refused: (count: string) =>
        count === '1'
          ? '1 cell is no finite number and is bridged.'
          : `${count} cells are no finite numbers and are bridged.`,
    },
    mine: {
      hint: 'Kept on this device only.',
      none: 'Nothing kept yet. What you draw, type or open stays here.',
      text: (characters: string) => `Text, ${characters} characters`,
      curve: (points: string) => `Curve, ${points} points`,
      loop: 'repeats',
      use: 'Use',
      useNamed: (name: string) => `Use ${name}`,
      rename: (name: string) => `Rename ${name}`,
      remove: (name: string) => `Delete ${name}`,
      newName: 'New name',
      save: 'Save',
      cancel: 'Cancel',
      removed: (name: string) => `${name} is deleted.`,
      takeOut: 'Save all to a file',
      bringIn: 'Load from a file',
      file: 'own-data',
      broughtIn: (count: number) => (count === 1 ? '1 data set loaded.' : `${count} data sets loaded.`),
      leftOut: (count: number) =>
        count === 1 ? '1 could not be used and is left out.' : `${count} could not be used and are left out.`,
      foreign: 'This file holds no data sets of this app. Nothing has changed.',
    },
  },
  problems: {
    title: 'Something is in the way',
    'no-webassembly': {
      text: 'This browser does not let WebAssembly run, so the network cannot train here. You can still look at its first weights. Try another browser, or allow WebAssembly for this page.',
      action: 'Try again',
    },
    'worker-failed': {
      text: 'The part of the app that trains keeps stopping. Start it again, perhaps with fewer layers: training goes on from the last good weights.',
      action: 'Start again',
      /** After it was started again by itself. */
      revived: (epoch: string) =>
        `The part that trains had stopped and was started again. It goes on from epoch ${epoch}.`,
    },
    diverged: {
      text: 'The loss exploded: the weights took steps so large that the numbers left all bounds. Training has stopped. Nothing is lost: go back to where it was still good and take smaller steps.',
      action: (epoch: string, learningRate: string) => `Epoch ${epoch}, learning rate ${learningRate}`,
    },
    link: {
      text: (refused: readonly { readonly name: string; readonly value: string }[]) =>
        `This link asks for something that does not exist: ${refused.map(({ name, value }) => `${name} = “${value}”`).join(', ')}. The usual setting is used instead.`,
      action: 'OK',
    },
  },
}

export type Words = typeof en
