/** What vite-plugin.ts makes of `import bytes from '….ts?kernels'`: the bytes of a WebAssembly module. */
declare module '*?kernels' {
  const bytes: Uint8Array<ArrayBuffer>
  export default bytes
}
declare module '*?kernels&relaxed' {
  const bytes: Uint8Array<ArrayBuffer>
  export default bytes
}
