/** Where keys stand after the thing they stood on has gone. */
import { expect, onTestFinished, test } from 'vitest'
import { keepFocus } from '../../src/view/parts/keep-focus.ts'

const frame = () => new Promise(requestAnimationFrame)

function page() {
  document.body.innerHTML =
    '<main tabindex="-1"><button>a</button><button>b</button><button>c</button></main>'
  const close = keepFocus()
  onTestFinished(async () => {
    await frame()
    close()
  })
  return document.querySelectorAll('button')
}

test('the focus goes back to where it was before', async () => {
  const [a, b, c] = page()
  for (const button of [a, b, c]) button.focus()
  c.onclick = () => c.remove()
  c.click()
  await frame()
  expect(document.activeElement).toBe(b)
  a.remove()
  b.onclick = () => b.remove()
  b.click()
  await frame()
  expect(document.activeElement, 'and to the stage where nothing else is left').toBe(
    document.querySelector('main'),
  )
})

test('whoever leaves a thing by themselves is left alone', async () => {
  const [a] = page()
  a.focus()
  a.blur()
  await frame()
  expect(document.activeElement).toBe(document.body)
})

test('a finger that makes its button go leaves the focus nowhere, as ever', async () => {
  const [a, b] = page()
  a.focus()
  b.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  b.focus()
  b.onclick = () => b.remove()
  b.click()
  await frame()
  expect(document.activeElement).toBe(document.body)
})

test('a key goes on from where a finger was', async () => {
  const [a, b] = page()
  b.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  a.focus()
  a.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }))
  b.focus()
  b.onclick = () => b.remove()
  b.click()
  await frame()
  expect(document.activeElement).toBe(a)
})
