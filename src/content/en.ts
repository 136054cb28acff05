/** Every word of the interface, in English. Plain, second person, present tense; one idea per sentence. */
import type { DataId } from '../model/data/registry.ts'
import { card, cell } from './cell/en.ts'
import { text } from './text/en.ts'

export const en = {
  app: {
    name: 'exploRNN',
  },
  undo: 'Undo',
  /** Of what is fetched when it is opened. */
  unreachable: 'This part could not be loaded. Check the connection and try again.',
  tryAgain: 'Try again',
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
  text,
  input: {
    title: 'Input',
    /** What a screen reader says of the picture. */
    picture: (set: string, points: number) => `${set}: the last ${points} points flow into the network.`,
  },
  network: {
    title: 'Network',
    layer: (layer: number) => `Layer ${layer}`,
    enter: (layer: number) => `Enter layer ${layer}`,
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
  cell,
  /** The card of one component. */
  card,
  prediction: {
    title: 'Prediction',
    input: 'Input',
    target: 'Target',
    prediction: 'Prediction',
    error: 'Error',
    /** Beside the loss in large figures. */
    measure: 'mean squared error',
    explain:
      'The points in the grey window build the state. Only the first prediction is trained; then the window slides on, over the network’s own predictions.',
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
    /** Beside its first point. */
    curveBegins: 'Every epoch adds its loss here.',
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
      lessons: 'Lessons',
      guess: 'Predict first',
      unroll: 'Unroll in time',
      glossary: 'Glossary',
      keys: 'Fingers and keys',
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
  problems: {
    title: 'Something is in the way',
    'no-webassembly': {
      text: 'WebAssembly does not run here: this browser forbids it, or its file did not arrive. So the network cannot train, but you can look at its first weights. Try again, take another browser, or allow WebAssembly for this page.',
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
      /** Own data that came with it. */
      own: 'The data that this link brings are not whole; perhaps it was cut off on its way. Ask for the whole link. Until then you see the usual data.',
      action: 'OK',
    },
  },
}

export type Words = typeof en
