/** The dense head on the last step's h, its loss, and its gradients. See src/model/trace.ts. */
import { padBlocks, transposeBlocks, trimBlocks } from './blocks'
import { addProduct, addRows, addTransposedProduct, productFrom } from './matrix'
import { bytes, pad, Simd } from './simd'

/** Numbers of scratch space that `head` needs. */
export function headScratchLength(rows: i32, units: i32, outputs: i32): i32 {
  const wide = pad(outputs)
  return rows * wide + (units + 1) * wide + pad(units) * wide
}

/**
 * Summed loss of `rows` predictions from h, shape [rows, pad(units)], against targets [rows, outputs].
 * If `dh` is not 0, also the gradients of the *mean* loss: dh [rows, pad(units)], dKernel, dBias.
 */
export function head(
  softmax: bool,
  h: usize,
  kernel: usize,
  bias: usize,
  targets: usize,
  dh: usize,
  dKernel: usize,
  dBias: usize,
  rows: i32,
  units: i32,
  outputs: i32,
  scratch: usize,
): f64 {
  const wide = pad(outputs)
  const row = bytes(wide)
  const hRow = bytes(pad(units))
  const y = scratch
  const w = y + rows * row
  const b = w + units * row
  padBlocks(kernel, w, units, 1, outputs)
  padBlocks(bias, b, 1, 1, outputs)
  productFrom(b, h, hRow, w, row, y, row, rows, wide, units)

  let loss: f64 = 0
  const scale = f32(1) / f32(rows)
  for (let m = 0; m < rows; m++) {
    const target = targets + m * bytes(outputs)
    loss += softmax
      ? crossEntropy(y + m * row, target, outputs, scale)
      : squaredError(y + m * row, target, outputs, scale)
  }
  if (!dh) return loss

  memory.fill(w, 0, (units + 1) * row)
  addTransposedProduct(h, hRow, y, row, w, row, units, wide, rows)
  addRows(b, y, rows, wide, b + row)
  trimBlocks(w, dKernel, units, 1, outputs)
  trimBlocks(b, dBias, 1, 1, outputs)
  transposeBlocks(kernel, w, units, 1, outputs)
  memory.fill(dh, 0, rows * hRow)
  addProduct(y, row, w, hRow, dh, hRow, rows, pad(units), wide)
  return loss
}

/** Mean of (ŷ − y)² over the outputs; turns ŷ into its gradient, times `scale`. */
function squaredError(y: usize, target: usize, outputs: i32, scale: f32): f64 {
  let sum: f64 = 0
  for (let k = 0; k < bytes(outputs); k += 4) {
    const error = load<f32>(y + k) - load<f32>(target + k)
    sum += f64(error) * f64(error)
    store<f32>(y + k, (error * 2 * scale) / f32(outputs))
  }
  return sum / outputs
}

/** −Σ y ln ŷ with ŷ the softmax of the logits; turns the logits into their gradient (ŷ − y), times `scale`. */
function crossEntropy(z: usize, target: usize, outputs: i32, scale: f32): f64 {
  const end = bytes(outputs)
  let largest = load<f32>(z)
  for (let k = 4; k < end; k += 4) largest = max(largest, load<f32>(z + k))
  let sum: f64 = 0
  let loss: f64 = 0
  for (let k = 0; k < end; k += 4) {
    const below = load<f32>(z + k) - largest
    const wanted = load<f32>(target + k)
    if (wanted != 0) loss -= f64(wanted) * f64(below)
    const power = exp(below)
    sum += power
    store<f32>(z + k, power)
  }
  const part = f32(1 / sum)
  let wantedSum: f64 = 0
  for (let k = 0; k < end; k += 4) {
    const wanted = load<f32>(target + k)
    wantedSum += wanted
    store<f32>(z + k, (load<f32>(z + k) * part - wanted) * scale)
  }
  return loss + wantedSum * ln(sum)
}

function exp(x: f32): f32 {
  return f32x4.extract_lane(Simd.exp(Simd.clamp(f32x4.splat(x), 86)), 0)
}

/** ln x for x ≥ 1. Our own, because the library's brings tables, which would be data in tfjs's memory. */
function ln(x: f64): f64 {
  const bits = reinterpret<i64>(x)
  let exponent = f64((bits >> 52) - 1023)
  let fraction = reinterpret<f64>((bits & 0xfffffffffffff) | 0x3ff0000000000000)
  if (fraction > 1.4142135623730951) {
    fraction /= 2
    exponent += 1
  }
  // ln m = 2 artanh((m − 1) / (m + 1)), whose series needs few terms as |s| ≤ 0.172.
  const s = (fraction - 1) / (fraction + 1)
  let series: f64 = 0
  for (let k = 19; k > 0; k -= 2) series = series * s * s + 1.0 / f64(k)
  // x − x is 0 unless x is infinite or no number: divergence must show.
  return exponent * 0.6931471805599453 + 2 * s * series + (x - x)
}
