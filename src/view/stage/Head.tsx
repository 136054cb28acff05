/** The dense layer at the end that makes a prediction of the last layer's output. */
import { Show } from 'solid-js'
import type { TopicId } from '../../content/topics/index.ts'
import type { Point } from '../../scene/geometry.ts'
import type { Overview } from '../../scene/layout/overview.ts'
import { useApp } from '../../state/app.ts'
import { placeAt } from './place.ts'

export function Head(props: { layout: Overview }) {
  const { words } = useApp()
  const radius = () => props.layout.stack.head.radius
  /** In the stage's coordinates: downwards the layers may scroll, and the head stays on the output's edge. */
  const centre = () => {
    const { box, head } = props.layout.stack
    return {
      x: box.x + head.centre.x,
      y: props.layout.flow === 'across' ? box.y + head.centre.y : props.layout.output.y,
    }
  }
  return (
    <>
      <HeadDisc centre={centre()} radius={radius()} topic="head" />
      <Show when={props.layout.flow === 'across'}>
        <span
          class="head-name"
          style={placeAt({ x: centre().x, y: centre().y - radius() - 14 })}
          aria-hidden="true"
        >
          {words().network.predict}
        </span>
      </Show>
    </>
  )
}

export function HeadDisc(props: { centre: Point; radius: number; topic?: TopicId }) {
  return (
    <span
      class="head"
      data-topic={props.topic}
      style={{
        ...placeAt(props.centre),
        width: `${2 * props.radius}px`,
        height: `${2 * props.radius}px`,
        'font-size': `${props.radius * 1.05}px`,
      }}
      aria-hidden="true"
    >
      ŷ
    </span>
  )
}
