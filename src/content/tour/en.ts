/** The guided start, in English. Two sentences a stop at most; tasks say what to do. */
import type { Way } from '../../scene/tour/plan.ts'
import type { Lane, StopId } from '../../scene/tour/stops.ts'

type Stop = {
  readonly title: string
  readonly text: string | Readonly<Record<Lane, string>>
  readonly task?: string
  /** Said at the next stop when the task has been done. */
  readonly done?: string
}

export const tour = {
  name: 'Guided start',
  progress: (stop: number, stops: number) => `${stop} of ${stops}`,
  lanes: {
    fresh: 'I am new to neural networks',
    familiar: 'I know feed-forward networks',
  } as Readonly<Record<Lane, string>>,
  skip: 'Skip',
  back: 'Back',
  next: 'Next',
  finish: 'Finish',
  /** For those who hear it: how to get there. */
  key: 'Press G to get to the buttons of the guided start, and to get back.',
  left: 'The guided start waits for you in the menu.',
  goOn: 'Go on',
  stops: {
    welcome: {
      title: 'Watch a network learn',
      text: 'A neural network learns here, live in your browser, to go on with a curve. What do you bring along?',
    },
    recurrence: {
      title: 'The loop remembers',
      text: {
        fresh:
          'A network is a chain of layers that turn numbers into a prediction. Recurrent means: a layer also gets its own last output back, round this loop.',
        familiar:
          'A feed-forward layer sees its input only. A recurrent one also reads its own output of the step before, round this loop.',
      },
    },
    data: {
      title: 'One value after another',
      text: {
        fresh: 'The network reads these data value by value, and says what comes next.',
        familiar: 'One value enters at each time step. The target is the value that follows.',
      },
      task: 'Choose other data, or go on with these.',
      done: 'The data are chosen.',
    },
    network: {
      title: 'Layers and units',
      text: {
        fresh:
          'This is a layer, and each small field is one of its units. Green says plus, purple says minus.',
        familiar:
          'Each layer reads the one before it. A field is one unit’s output: green for plus, purple for minus.',
      },
    },
    play: {
      title: 'Let it learn',
      text: {
        fresh: 'It predicts, measures how far off it is, and changes itself a little. Again and again.',
        familiar: 'The error goes back through the layers and back through time, and changes every weight.',
      },
      task: 'Press Play.',
      done: 'It is learning.',
    },
    prediction: {
      title: 'Prediction and error',
      text: {
        fresh: 'What the network predicts stands against the truth. The loss says how far off it is.',
        familiar:
          'Only the first prediction is trained; then the network reads its own. The loss should fall.',
      },
    },
    parameters: {
      title: 'Change how it learns',
      text: {
        fresh: 'The learning rate is the size of its steps. Too large, and it overshoots.',
        familiar: 'All of these can change while it trains. The loss shows what they do.',
      },
      task: 'Move a slider.',
      done: 'The change counts from now on.',
    },
    enter: {
      title: 'Look inside',
      text: {
        fresh: 'Inside a layer, an LSTM cell decides what to remember.',
        familiar: 'Each layer is an LSTM: gates stand around a memory.',
      },
      task: 'Tap the layer, or spread two fingers on it.',
      done: 'You are inside.',
    },
    gates: {
      title: 'Gates decide',
      text: {
        fresh: 'A gate is a valve: 0 is shut, 1 is open. This one says how much of the old memory stays.',
        familiar: 'Three gates and a candidate are computed from the input and the last output.',
      },
      task: 'Tap the forget gate.',
      done: 'This card explains the gate.',
    },
    memory: {
      title: 'What the cell remembers',
      text: 'The dark card is the cell state, the memory of this layer.',
      task: 'Drag along the time steps, and watch it change.',
      done: 'Every step changes the memory.',
    },
    more: {
      title: 'Where to find more',
      text: 'Tap any part, or any ⓘ, to be told what it is. In the menu: lessons with questions that the network answers, and “Predict first”, where you draw before it does.',
    },
  } as Readonly<Record<StopId, Stop>>,
  ways: {
    unfold: 'Open the controls here.',
    turn: 'Choose this page of the controls.',
    fold: 'It is behind the controls. Close them here.',
    out: 'It is in the network. Tap here to go back.',
    in: 'It is inside a layer. Tap one to go in.',
    close: 'Read the card. Then go back to the cell here.',
    stuck: 'Nothing can train here right now. Go on without.',
  } as Readonly<Record<Way, string>>,
}

export type TourWords = typeof tour
