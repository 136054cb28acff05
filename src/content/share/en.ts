export const en = {
  title: 'Share',
  about:
    'Whoever opens this link starts with the same data, the same layers, and the same random weights, at epoch 0.',
  code: 'The link as a QR code',
  tooLong: 'This link is too long for a QR code. Copy it, or share it.',
  link: 'Link',
  copy: 'Copy',
  copied: 'Copied',
  /** Where the browser does not let a page copy. */
  marked: 'Marked: copy it',
  send: 'Share',
  own: {
    travels: 'Your own data travel in the link itself. No server gets to see them.',
    large:
      'Your own data are too large for a link: it starts with another data set. Send them as a file instead.',
  },
  lesson: {
    title: 'For a class',
    about:
      'What the page shows to those who open the link or the file. “Show everything” in its menu brings all of it back.',
    show: 'Controls',
    controls: {
      data: 'Choice of data',
      layers: 'Adding and removing layers',
      parameters: 'Learning rate, batch size, noise',
      transport: 'Speed, Reset, New start, Step back',
    },
    start: 'Begin',
    /** Where it begins if nothing else is said. */
    place: { link: 'With the network', file: 'Where you are now' },
    inside: (layer: number) => `Inside layer ${layer}`,
    language: 'Language',
    theme: 'Theme',
    theirs: 'As on their device',
    questions: 'Lesson',
    noQuestions: 'None',
  },
}

export type ShareWords = typeof en
