/** A layer: its state now, its name, and the tag on its loop. Grows into the frame of its cell. */
import { createMemo, Show } from 'solid-js'
import { clamp, mix } from '../../scene/geometry.ts'
import { hasDock } from '../../scene/layout/overview.ts'
import type { Tile } from '../../scene/layout/stack.ts'
import { useApp } from '../../state/app.ts'
import { LockIcon } from '../cell/card/HoldBadge.tsx'
import { moveTo, place, placeAt } from './place.ts'
import { StateGrid } from './StateGrid.tsx'

/** Roundness of a tile, as a share of its side (in its styles too), and of the frame it becomes, in px. */
const ROUNDNESS = 0.22
const FRAME_RADIUS = 28
/** From this size of text on, against the usual, "Layer 2" is wider than the gutter beside a small cell. */
const LARGE_TEXT = 1.15
/** Its state, as a share of its side; what is left is around it. */
export const TILE_GRID = 0.77

export function TileView(props: {
  /** 0 is the first. */
  layer: number
  tile: Tile
  values: ArrayLike<number>
  learning: boolean
  chosen: boolean
  across: boolean
  /** Nothing is gone into: there is room for words. */
  overviewed: boolean
  /** Opacity, 0 … 1. */
  presence: number
  open: () => void
}) {
  const { words, playback, camera, holds, hasCell, viewport } = useApp()
  const focused = () => camera.zoomed() && camera.focusLayer() === props.layer
  const { furniture, grid, netRing, cellRing, details } = camera.fades
  const shorter = () => Math.min(props.tile.box.width, props.tile.box.height)
  /** Nobody sees a layer that is gone: it keeps what it showed. */
  const values = createMemo<ArrayLike<number>>((before) =>
    before && props.presence === 0 ? before : props.values,
  )
  const radius = () => mix(props.tile.box.width * ROUNDNESS, FRAME_RADIUS, camera.lens().growth)
  /** Once the cell is to be seen, its frame is no button any more. */
  const inside = () => focused() && camera.level() !== 'network'
  /** Next to the cell, as a small picture. */
  const beside = () => camera.level() !== 'network' && !focused()
  /** The reader holds one of its gates. */
  const held = () => holds.list().some(({ layer }) => layer === props.layer)
  /** Beside a cell that lies on its side in portrait, a pictogram has no room for its name. */
  const squeezed = () => !props.across && !camera.inside().upright
  /** Downwards a name changes sides on the way into another layer: it is not to be seen on its tile. */
  const uncrossed = () => (props.across ? 1 : clamp(4 * Math.abs(camera.lens().growth - 0.5) - 1, 0, 1))
  /** Its own name goes before the growing tile reaches it: beside the tile at once, above it last. */
  const going = () => (props.across ? 1 - details() : furniture())
  const name = () => words().network.layer(props.layer + 1)
  /** The gutter beside a cell where there is no dock. */
  const narrow = () => viewport().text > LARGE_TEXT && !hasDock(viewport())
  /** Small tiles as long as the head's name is beside them, and pictograms in a narrow gutter: the number only. */
  const short = createMemo(() => props.across && (furniture() > 0 ? props.tile.tag === undefined : narrow()))
  return (
    <div
      class="tile-place"
      classList={{ focused: focused(), beside: beside() }}
      style={place(props.tile.box)}
    >
      <button
        type="button"
        class="tile"
        data-topic={inside() ? 'cell' : 'layer'}
        classList={{
          learning: props.learning,
          chosen: props.chosen && !camera.zoomed(),
          frame: focused(),
          pictogram: beside(),
        }}
        style={{
          'border-radius': focused() ? `${radius()}px` : undefined,
          opacity: props.presence,
          visibility: props.presence === 0 ? 'hidden' : undefined,
        }}
        aria-label={name()}
        aria-description={held() ? words().card.hold.badge : undefined}
        inert={inside()}
        onClick={() => props.open()}
      >
        <Show when={!focused() || grid() > 0}>
          <div class="tile-grid" style={{ opacity: focused() ? grid() : 1 }}>
            <StateGrid values={values()} side={shorter() * TILE_GRID} />
          </div>
        </Show>
        <Show when={held() && !focused()}>
          <span class="tile-lock">
            <LockIcon />
          </span>
        </Show>
        <Show when={focused()}>
          <span class="ring net-ring" style={{ opacity: netRing() }} />
          <span class="ring cell-ring" style={{ opacity: cellRing() }} />
        </Show>
      </button>
      <span
        class="tile-name"
        classList={{ across: props.across }}
        style={{
          ...(props.tile.name && moveTo(props.tile.name)),
          opacity: focused() ? going() : squeezed() ? 1 - details() : props.presence * uncrossed(),
        }}
        aria-hidden="true"
      >
        {short() ? props.layer + 1 : name()}
        <Show when={!props.across && props.overviewed}>
          <small>{words().network.units(playback.moment().shape.units)}</small>
        </Show>
      </span>
      <Show when={props.overviewed && hasCell() && props.tile.tag}>
        {(at) => (
          <span class="loop-tag" data-topic="recurrence" style={placeAt(at())} aria-hidden="true">
            {words().network.before}
          </span>
        )}
      </Show>
    </div>
  )
}
