/**
 * The lessons, in English. A question asks, says what to do, tells what was measured, and says why: for every
 * way in which it can come out, for networks differ.
 */
import type { LessonId } from '../../scene/lessons/names.ts'

type Question = {
  readonly ask: string
  readonly choices: Readonly<Record<string, string>>
  /** What to do or watch, and the button that does it. */
  readonly task: string
  readonly act: string
  /** What was measured, in the order of the outcome's numbers. */
  readonly told: (...numbers: string[]) => string
  /** By what has turned out right. */
  readonly why: Readonly<Record<string, string>>
  /** What speaks against a choice that many make. */
  readonly but?: Readonly<Record<string, string>>
}

type Lesson = {
  readonly title: string
  readonly about: string
  /** The network that it brings along. */
  readonly brings: string
  /** What one can say afterwards. */
  readonly end: string
  readonly questions: Readonly<Record<string, Question>>
}

export const lessons = {
  name: 'Lessons',
  about:
    'Say what you expect, try it, and let the network answer. Each lesson brings its own network. Yours is set aside and comes back when you leave.',
  count: (questions: number) => `${questions} questions`,
  finished: 'Finished',
  /** In the list, where one was left. */
  at: (question: number, questions: number) => `At question ${question} of ${questions}`,
  progress: (lesson: string, question: number, questions: number) =>
    `${lesson} · ${question} of ${questions}`,
  /** In front of what a lesson brings. */
  brings: (network: string) =>
    `For this lesson there is a network of its own: ${network}. Yours is set aside, and comes back when you leave.`,
  begin: 'Begin',
  goOn: 'Go on',
  notNow: 'Not now',
  leave: 'Leave',
  you: (choice: string) => `You say: ${choice}`,
  asYouSaid: (choice: string) => `As you said: ${choice}`,
  otherwise: (choice: string, truth: string) => `You said: ${choice}. The network says: ${truth}`,
  epochs: (now: string, goal: number) => `Epoch ${now} of ${goal}`,
  watch: 'Look at it, then see the answer.',
  reveal: 'Show the answer',
  again: 'Again',
  next: 'Next',
  strayed:
    'Another network is on show now. The questions are about the one that the lesson brings, with memory.',
  bringAgain: 'Bring it again',
  done: 'Lesson finished',
  repeat: 'Repeat',
  following: (lesson: string) => `Next: ${lesson}`,
  finish: 'Finish',
  /** Short messages. */
  left: 'Your own network is back. The lesson waits in the menu.',
  back: 'Your own network is back.',
  /** For those who hear it. */
  key: 'Press G to get to the lesson, and to get back.',
  lessons: {
    memory: {
      title: 'Why memory?',
      about: 'One network remembers, another does not. Both learn the same curve.',
      brings: 'sine, two layers, untrained',
      end: 'Where one value can go on in two ways, the newest point is not enough. A recurrent network brings along what came before.',
      questions: {
        closer: {
          ask: 'One network has memory, the other sees the newest point only. Which one is closer after 20 epochs?',
          choices: {
            with: 'The one with memory',
            alike: 'Both alike',
            without: 'The one without memory',
          },
          task: 'Set Memory to Compare, and train to epoch 20.',
          act: 'Compare and train',
          told: (epoch, mine, other) =>
            `At epoch ${epoch} the loss is ${mine} with memory and ${other} without.`,
          why: {
            with: 'The curve takes each value twice, going up and going down. The newest point alone does not say which.',
            alike: 'So far the newest point does as well as all of them. Train on, and compare again.',
            without: 'So far memory has not paid off: it has more weights to adjust.',
          },
          but: {
            alike: 'The newest point says where the curve is, not where it is going.',
            without: 'It has fewer weights to learn, but it cannot know which way the curve goes.',
          },
        },
        twoMoments: {
          ask: 'Twice the curve is at the same value: going up once, going down once. What does the network without memory predict there?',
          choices: {
            both: 'The right value both times',
            same: 'The same value both times',
            neither: 'Two values, neither of them right',
          },
          task: 'Look at the two marked moments.',
          act: 'Compare and train',
          told: (value, one, two, first, second, mine, mineToo) =>
            `After ${value} comes ${one} once and ${two} once. Without memory: ${first} and ${second}. With memory: ${mine} and ${mineToo}.`,
          why: {
            same: 'The same input gives the same output. It can only meet the two futures half-way.',
            both: 'These two moments look different enough to it.',
            neither: 'It tells them apart, but has not learned to say what follows.',
          },
          but: {
            both: 'It would have to know from where the curve came, and that it never sees.',
            neither: 'Its weights are fixed while it predicts: there is no chance in it.',
          },
        },
        longer: {
          ask: 'Both train on to epoch 60. What becomes of the loss without memory?',
          choices: {
            catchesUp: 'It gets as low as with memory',
            stays: 'It stays higher',
            rises: 'It rises',
          },
          task: 'Train to epoch 60.',
          act: 'Train on',
          told: (before, then, now, loss, mine) =>
            `Without memory: ${then} at epoch ${before}, ${loss} at epoch ${now}. With memory: ${mine}.`,
          why: {
            stays: 'More training cannot replace what it does not see. This is why recurrence is needed.',
            catchesUp: 'In this run it got as close as the one with memory.',
            rises: 'In this run more training made it worse: its steps may be too large.',
          },
          but: {
            catchesUp: 'It adjusts its weights, but two futures of one input never fit into one answer.',
          },
        },
      },
    },
    sequence: {
      title: 'One point after another',
      about: 'How 15 points enter the network, and what each of them leaves behind.',
      brings: 'sine, one layer, untrained',
      end: 'A sequence enters point by point, through the same weights. The state carries what came before, so order counts.',
      questions: {
        beforeTheFirst: {
          ask: 'A sequence begins. What is in the memory of the cell before the first point enters?',
          choices: {
            leftover: 'What the last sequence left there',
            zeros: 'Zeros',
            weights: 'What the network has learned',
          },
          task: 'Go into the layer, and to time step 1.',
          act: 'Go to step 1',
          told: (units, held, first) =>
            `Before step 1 the largest of the ${units} cell states is ${held}. After it: ${first}.`,
          why: {
            zeros: 'Each sequence begins from nothing. The memory lasts for one sequence only.',
            leftover: 'Something was left there from before.',
          },
          but: {
            weights: 'What is learned is in the weights. They stay the same while the state changes.',
            leftover: 'Then the same 15 points would not always give the same prediction.',
          },
        },
        setsOfWeights: {
          ask: 'Step 2 is next, then 3, up to 15. How many sets of weights does the layer have for them?',
          choices: { each: 'One for each of the 15 steps', one: 'One for all steps' },
          task: 'Go to time step 2, and watch the gates.',
          act: 'Go to step 2',
          told: (weights, steps) => `The layer has ${weights} weights, and reads ${steps} steps with them.`,
          why: {
            one: 'That is what one step needs: every step uses the same weights again. Only input and state change.',
            each: 'That is more than one step needs.',
          },
          but: { each: 'The picture of unrolled time shows 15 cells, but they are one and the same.' },
        },
        firstPoint: {
          ask: 'Suppose the first of the 15 points were a little higher. What would that do to the prediction after the last?',
          choices: {
            nothing: 'Nothing: only the last one counts',
            less: 'Less than moving the last point',
            asMuch: 'As much as moving the last point, or more',
          },
          task: 'Train to epoch 20. Then both points are tried.',
          act: 'Train',
          told: (by, first, last) =>
            `The first point ${by} higher moves the prediction by ${first}; the last one ${by} higher, by ${last}.`,
          why: {
            less: 'Its trace comes through 14 more steps, and each forget gate keeps only a part.',
            asMuch: 'In this network its trace is as strong at the end as that of the last point.',
            nothing: 'In this network hardly a trace of it is left after 14 more steps.',
          },
          but: { nothing: 'The last point enters last, but it meets a state that all others have made.' },
        },
        backwards: {
          ask: 'The same 15 points in reverse order: what does the network predict?',
          choices: { same: 'The same: they are the same points', other: 'Something else' },
          task: 'Look at the last 15 points. Which way do they go, and which way would they go in reverse?',
          act: 'Look',
          told: (given, turned) => `As given, it predicts ${given}. In reverse, ${turned}.`,
          why: {
            other: 'Each point meets the state that the ones before it have made. The order counts.',
            same: 'For these points both ways happen to lead to the same value.',
          },
          but: { same: 'A sum would be the same. A state that is built step by step is not a sum.' },
        },
      },
    },
    learning: {
      title: 'Back through layers and time',
      about: 'The error shows at the end. Where does it go from there?',
      brings: 'sine, three layers, untrained',
      end: 'The error is sent back through every layer and every time step. What is left of it at the first step depends on the cell.',
      questions: {
        changedLayers: {
          ask: 'The error shows behind the last layer. Which layers does training change?',
          choices: {
            last: 'Mostly the last one',
            middle: 'Mostly the one in the middle',
            first: 'Mostly the first one',
            all: 'All of them',
          },
          task: 'Train to epoch 20.',
          act: 'Train',
          told: (epoch, first, middle, last) =>
            `How far a weight has moved on average after ${epoch} epochs: ${first} in layer 1, ${middle} in layer 2, ${last} in layer 3.`,
          why: {
            all: 'The gradient goes back through every layer and tells each weight its share of the error.',
            last: 'In this run little has reached the layers before it.',
            middle: 'In this run the layer between the others had most to change.',
            first: 'In this run the first layer had most to change.',
          },
          but: {
            last: 'The last layer is nearest to the error, but what it reads is made by those before.',
            middle: 'The error comes through the last layer, and it goes on to the first.',
          },
        },
        leftAtTheFirst: {
          ask: 'In layer 3 the error enters at step 15. Against that, how large is the gradient that arrives at step 1?',
          choices: { all: 'As large', some: 'Smaller', nothing: 'Next to nothing' },
          task: 'Go into layer 3, and to step 1 of the way back.',
          act: 'Go to the end of the way back',
          told: (steps, left) => `Of the gradient at step ${steps}, ${left} arrives at step 1.`,
          why: {
            some: 'Along the cell state, each step back multiplies it by the forget gate. Each gate below 1 takes a part.',
            nothing:
              'Along the cell state, each step back multiplies it by the forget gate. Here hardly any is left: it vanishes.',
            all: 'Along the cell state hardly anything stands in its way here: the forget gates are wide open.',
          },
          but: { all: 'Backward it passes the same gates as the memory does forward.' },
        },
        reachesFurther: {
          ask: 'A plain RNN has no gates. Same data, same seed, same epochs: in which one does more of the gradient reach step 1?',
          choices: { mine: 'In the LSTM', alike: 'In both alike', other: 'In the RNN' },
          task: 'Compare with an RNN, trained as far.',
          act: 'Compare with an RNN',
          told: (epoch, mine, other) => `At epoch ${epoch}: ${mine} in the LSTM, ${other} in the RNN.`,
          why: {
            mine: 'In the RNN each step back goes through the weights of the loop and through tanh. The cell state has a way around them.',
            alike:
              'In this run the gates make no difference to it. With other data or another start they may.',
            other:
              'In this run the RNN keeps more. Its loop began without loss, and the LSTM’s gates take a part at every step.',
          },
          but: {
            other: 'No gate stands in the way there, but the loop itself does.',
            alike: 'Both go back 15 steps, but by different ways.',
          },
        },
      },
    },
    gates: {
      title: 'What the gates do',
      about: 'Hold a gate shut or open, and see what becomes of the forecast.',
      brings: 'sine, one layer, untrained',
      end: 'The forget gate says how much old memory stays, the input gate how much new comes in, the output gate how much goes out.',
      questions: {
        mostOpen: {
          ask: 'A forget gate stands near 1, wide open. What happens to the old memory of its unit?',
          choices: { erased: 'It is erased', kept: 'It is kept' },
          task: 'Train to epoch 20. Then we look for the gate that is open widest.',
          act: 'Train',
          told: (unit, step, gate, before, kept) =>
            `Unit ${unit} at step ${step}: its forget gate is ${gate} open. Of ${before} in memory, ${kept} stays.`,
          why: {
            kept: 'The old state is multiplied by the gate: 1 keeps all, 0 keeps nothing.',
            erased: 'In this network no forget gate is open wide enough to keep even half.',
          },
          but: { erased: 'The name misleads: an open forget gate lets the memory through.' },
        },
        forgetAll: {
          ask: 'Now the forget gate is held shut, at 0, at every step. What becomes of the forecast?',
          choices: { better: 'It gets better', alike: 'It stays as it is', worse: 'It gets worse' },
          task: 'Hold the forget gate at 0 for all steps.',
          act: 'Hold it at 0',
          told: (learned, held) =>
            `Error of the forecast as learned: ${learned}. With the gate at 0: ${held}.`,
          why: {
            worse: 'The cell state starts afresh at every step: it loses its place on the curve.',
            alike: 'This network hardly uses its old cell state.',
            better: 'This network does better without its old cell state. Has it been trained long enough?',
          },
          but: {
            alike: 'The input still comes in, but one point does not say where on the curve it is.',
            better: 'Forgetting makes room, but here the old state is what tells up from down.',
          },
        },
        keepAll: {
          ask: 'And held open, at 1: the cell forgets nothing. What becomes of the forecast?',
          choices: { better: 'It gets better', alike: 'It stays as it is', worse: 'It gets worse' },
          task: 'Hold the forget gate at 1 for all steps.',
          act: 'Hold it at 1',
          told: (learned, held) =>
            `Error of the forecast as learned: ${learned}. With the gate at 1: ${held}.`,
          why: {
            worse:
              'Old and new pile up in the cell state. Letting go of what is over is part of remembering.',
            alike: 'In this network the gate is nearly open anyway.',
            better: 'This network forgets more than would be good for it. Train it on.',
          },
          but: { better: 'More memory is not better memory: what is over has to make room.' },
        },
        movesMost: {
          ask: 'Each of three gates is held at 0, one at a time. Which one moves the forecast most?',
          choices: {
            f: 'The forget gate',
            i: 'The input gate',
            o: 'The output gate',
            both: 'Input and output gate, both alike',
          },
          task: 'Hold the input gate at 0. The other two are tried with it, each by itself.',
          act: 'Hold it at 0',
          told: (f, i, o) =>
            `The forecast moves by ${f} with the forget gate at 0, ${i} with the input gate, ${o} with the output gate.`,
          why: {
            both: 'Nothing comes in, or nothing goes out: either way the layer says 0, and the forecast is one flat line.',
            f: 'Without the old state the layer still says something, and that leads further away than saying nothing.',
            i: 'Nothing new comes in at all.',
            o: 'Nothing goes out at all.',
          },
          but: {
            i: 'The memory stays empty then. Shut the output gate, and a full memory is just as silent.',
            o: 'The layer is silent then. Shut the input gate, and there is nothing to say either.',
          },
        },
      },
    },
    text: {
      title: 'The next letter',
      about: 'The same network, with letters in place of points.',
      brings: 'lorem ipsum, one layer of 32 units, untrained',
      end: 'A text enters letter by letter. What comes out are odds for every letter; one of them is taken, and read in turn.',
      questions: {
        firstOdds: {
          ask: 'The network has never seen the text. How likely does it think each letter is to come next?',
          choices: {
            even: 'All about as likely',
            right: 'The right one leads already',
            wrong: 'It is sure of a wrong one',
          },
          task: 'Look at what it writes.',
          act: 'Look',
          told: (letters, even, best, odds) =>
            `With ${letters} letters, even odds are ${even} each. Its likeliest is ${best} with ${odds}.`,
          why: {
            even: 'Its weights are random and small. It has no reason to prefer any letter.',
            right: 'It has already learned something about this text.',
            wrong: 'It has learned something, but not enough for this place.',
          },
          but: {
            wrong: 'To be sure of something, even of something wrong, takes training too.',
            right: 'That would be chance: nothing of the text is in it yet.',
          },
        },
        sureOfTheNext: {
          ask: 'It trains for 60 epochs. What does it give the letter that really comes next?',
          choices: { all: 'Exactly 100 %', most: 'More than half', little: 'Less than half' },
          task: 'Train to epoch 60.',
          act: 'Train',
          told: (epoch, real, odds, best, most) =>
            `At epoch ${epoch} the next letter, ${real}, gets ${odds}. ${best === real ? 'It is the likeliest.' : `The likeliest is ${best} with ${most}.`}`,
          why: {
            most: 'It spreads 100 % over all letters. Training moves more and more of it to the right one.',
            little: 'Here it is not sure yet. Train on, and look again.',
            all: 'Nothing is left for any other letter.',
          },
          but: { all: 'Softmax leaves a little for every letter: it never says never.' },
        },
        warmer: {
          ask: 'The temperature is raised from 1 to 1.5. What becomes of the odds of the likeliest letter?',
          choices: { more: 'They rise', same: 'They stay: nothing was trained', less: 'They fall' },
          task: 'Tap a letter that it writes, and move Temperature.',
          act: 'Look',
          told: (best, odds, warm, then) => `For ${best}: ${odds} at temperature 1, ${then} at ${warm}.`,
          why: {
            less: 'Warmer makes all letters more alike, so that rarer ones are drawn too. The weights stay as they are.',
            same: 'Here nothing is left to be shared out.',
          },
          but: {
            more: 'It makes the odds more even: whichever leads can only lose.',
            same: 'Temperature is no training: it changes how the odds are used.',
          },
        },
        alone: {
          ask: 'Now it writes on by itself and reads its own letters. How many of the next 30 are right?',
          choices: { all: 'All of them', most: 'More than half', few: 'Half or fewer' },
          task: 'Look at what it writes, above the real text.',
          act: 'Look',
          told: (right, all) => `${right} of ${all} letters are right.`,
          why: {
            all: 'It has learned the text so well that no mistake gets in.',
            most: 'A wrong letter is read like any other. Sometimes the network finds back into the text.',
            few: 'A wrong letter is read like any other: one mistake leads to the next.',
          },
          but: { all: 'It needs only one wrong letter to read something that it has never seen.' },
        },
      },
    },
  } satisfies Record<LessonId, Lesson> as Readonly<Record<LessonId, Lesson>>,
}

export type LessonsWords = typeof lessons
