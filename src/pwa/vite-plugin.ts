/** At build time: the app's name card, the list of what stays on the device, and what the page may load. */
import type { Plugin, PluginOption } from 'vite'
import { type ManifestOptions, VitePWA } from 'vite-plugin-pwa'

const DESCRIPTION = 'See and touch how a recurrent neural network learns.'

const MANIFEST: Partial<ManifestOptions> = {
  // Below its host, whatever the path: several apps may live on one.
  id: 'explornn',
  name: 'exploRNN',
  short_name: 'exploRNN',
  description: DESCRIPTION,
  lang: 'en',
  dir: 'ltr',
  categories: ['education', 'science'],
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#f6f5f1',
  background_color: '#f6f5f1',
  icons: [
    { src: './icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: './icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: './icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: './icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  screenshots: [
    {
      src: './screenshots/overview-tablet.png',
      sizes: '2360x1640',
      type: 'image/png',
      form_factor: 'wide',
      label: 'The network learns a curve',
    },
    {
      src: './screenshots/cell-tablet.png',
      sizes: '2360x1640',
      type: 'image/png',
      form_factor: 'wide',
      label: 'Inside the cell of one layer',
    },
    {
      src: './screenshots/overview-phone.png',
      sizes: '1170x2532',
      type: 'image/png',
      form_factor: 'narrow',
      label: 'The network learns a curve',
    },
    {
      src: './screenshots/cell-phone.png',
      sizes: '1170x2532',
      type: 'image/png',
      form_factor: 'narrow',
      label: 'Inside the cell of one layer',
    },
  ],
  shortcuts: [
    { name: 'Learn a sine', short_name: 'Sine', url: './?data=sine' },
    { name: 'Learn a square wave', short_name: 'Square', url: './?data=square' },
    { name: 'Learn a text', short_name: 'Text', url: './?data=lorem' },
    { name: 'Draw a curve of your own', short_name: 'Draw', url: './?draw' },
  ],
}

/** Nothing but our own files runs, and nobody else hears of it. */
const POLICY = [
  `default-src 'none'`,
  `script-src 'self' 'wasm-unsafe-eval'`,
  `style-src 'self'`,
  `img-src 'self' data: blob:`,
  `connect-src 'self'`,
  `worker-src 'self'`,
  `manifest-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ')

/** What a host should send along. Who may frame the page is left open: a learning platform may. */
export const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
} as const

/** Puts the policy into the page, for hosts that send no headers, and into `_headers`, for those that read it. */
const contentSecurityPolicy = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
  generateBundle() {
    const lines = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}\n`)
    // Names in assets carry a hash of what is in them.
    const source = `/*\n${lines.join('')}/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n`
    this.emitFile({ type: 'asset', fileName: '_headers', source })
  },
})

export const pwa = (): PluginOption => [
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'workers',
    filename: 'service-worker.ts',
    registerType: 'prompt',
    injectRegister: null,
    includeManifestIcons: false,
    manifest: MANIFEST,
    injectManifest: { globPatterns: ['index.html', 'icon.svg', 'licences.txt', 'assets/*.{js,css,wasm}'] },
  }),
  contentSecurityPolicy(),
]
