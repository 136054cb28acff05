export const en = {
  title: 'Save and load',
  /** A work in a line. */
  what: (set: string, layers: number, units: string, epoch: string) =>
    `${set}, ${layers === 1 ? '1 layer' : `${layers} layers`} of ${units}, epoch ${epoch}`,
  kept: {
    title: 'On this device',
    /** Whether it is kept, and why not. */
    yes: 'Your work is kept on this device by itself, also when you close the page:',
    nothing:
      'There is nothing to keep yet. As soon as you train or change something, it is kept here by itself.',
    aside: 'Set aside:',
    goBack: 'Go back to it',
    afresh: 'Begin afresh',
    forget: 'Delete what is kept',
    forgetSure: 'Really delete?',
  },
  /** Short messages. */
  broken: 'What was kept on this device can no longer be read and is left out.',
  aside: 'This link asks for something else. Your own work is still kept.',
  busy: 'Your work of last time is still kept.',
  /** Another tab has kept its work. */
  elsewhere:
    'The app is open in another tab too, and both keep their work in the same place: whatever changes last stays. Close one of them, or save this work to a file.',
  goBack: 'Go back to it',
  afresh: 'A new beginning. Your work is set aside.',
  forgotten: 'Nothing is kept on this device any more.',
  loaded: 'Your file is loaded. What was here before is set aside.',
  unkept: {
    full: 'This device has no room left, so your work is not kept. Save it to a file.',
    forbidden: 'This browser keeps nothing for this page. Save your work to a file.',
  },
  file: {
    title: 'As a file',
    about:
      'Everything in one file: the network, its training, your data, and where you are. Open it on another device, or hand it in.',
    name: 'my-network',
    save: 'Save to a file',
    share: 'Share the file',
    load: 'Load a file',
    drop: 'You can also drop a file anywhere on the page, and a table or a text to learn, too.',
    /** Why a file could not be loaded. */
    refused: {
      foreign: 'This file was not saved by this app. Nothing has changed.',
      damaged: 'This file is damaged or incomplete. Nothing has changed.',
      newer: 'This file comes from a newer version of this app. Reload the page and try again.',
      large: 'This file is too large. Nothing has changed.',
      unreadable: 'This file cannot be read. Nothing has changed.',
      unfetched:
        'The part of the app that reads files could not be loaded. Check the connection and try again.',
    },
  },
  exported: {
    title: 'The network elsewhere',
    about: 'The network with the weights it has now, for other programs.',
    python: { name: 'Python', about: 'One file to read and to run, with NumPy alone.' },
    javascript: { name: 'JavaScript', about: 'The same for Node and browsers, with no library at all.' },
    layers: { name: 'TensorFlow.js', about: 'model.json and weights.bin in a zip, for tf.loadLayersModel.' },
    save: (name: string) => `Save as ${name}`,
    /** The comments of the programs. */
    code: {
      title: {
        python: [
          'A recurrent network, trained with exploRNN.',
          'Needs NumPy (pip install numpy). Run it: python my_network.py',
        ],
        javascript: [
          'A recurrent network, trained with exploRNN.',
          'Run it: node my-network.mjs. Or import it into a page as a module.',
        ],
      },
      layer: {
        lstm: 'One LSTM layer: reads x, a row per time step, and gives its output h of every step.',
        gru: 'One GRU layer: reads x, a row per time step, and gives its output h of every step.',
        rnn: 'One simple recurrent layer: reads x, a row per time step, and gives its output h of every step.',
        memoryless: 'One layer without memory: every time step by itself.',
      },
      h: 'the output of the step before',
      c: 'the cell state: the memory',
      sums: 'the weighted sums of all gates',
      gates: {
        i: 'input gate: how much is written',
        f: 'forget gate: how much stays',
        g: 'candidate: what could be written',
        o: 'output gate: how much is shown',
        z: 'update gate: how much stays',
        r: 'reset gate: how much of the past the candidate sees',
        n: 'candidate: what could be written',
      },
      state: 'keep a part, add a part',
      output: 'the output of this step',
      predict: 'What comes next, after the last step of a window.',
      softmax: 'Turns numbers into odds that sum to 1.',
      forecast: 'Goes on alone: every prediction becomes the newest input, and the oldest input leaves.',
      oneHot: 'The vector of a letter: a single 1 at its place.',
      weights:
        'What was learned. W: weights of the inputs, U: of the output before, b: biases. A block of columns per gate.',
      head: 'From the last layer to the prediction.',
      window: 'What the network reads first: the window on show.',
      letters: 'in the order of their places',
    },
  },
}

export type WorkWords = typeof en
