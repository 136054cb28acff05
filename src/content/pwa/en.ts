export const en = {
  ready: 'Ready to use offline.',
  newer: 'There is a newer version.',
  update: 'Update',
  install: {
    title: 'Install',
    about:
      'As an app, exploRNN has its own place on the home screen and the whole screen to itself. It needs no store and no account, and works without a network.',
    button: 'Install',
    installed: 'exploRNN is installed on this device.',
    /** Step by step, where the browser has no button for it. */
    ways: {
      apple: [
        'Tap Share, the square with the arrow, in the bar of Safari.',
        'Choose “Add to Home Screen”.',
        'Tap “Add”.',
      ],
      other: [
        'Open the menu of your browser.',
        'Choose “Install app” or “Add to Home screen”. Not every browser has it: Chrome and Edge do.',
      ],
    },
    offline: {
      yes: 'This device keeps all of it already: it opens without a network too.',
      no: 'On this device it still needs a network. To do without, it takes https, and a moment after the first visit.',
    },
  },
}

export type PwaWords = typeof en
