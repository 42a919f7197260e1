import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const outDir = join(import.meta.dirname, 'dist/web')
const packable = /\.(?:js|css|html|svg)$/

/** Packs every text once, at build time, so that the server never has to and a phone gets the least. */
const packed = (): Plugin => ({
  name: 'packed',
  apply: 'build',
  closeBundle: async () => {
    const files = (await readdir(outDir, { recursive: true })).filter((one) => packable.test(one))
    for (const file of files) {
      const bytes = await readFile(join(outDir, file))
      await writeFile(join(outDir, `${file}.br`), await promisify(brotliCompress)(bytes))
      await writeFile(join(outDir, `${file}.gz`), await promisify(gzip)(bytes, { level: 9 }))
    }
  },
})

export default defineConfig({
  root: 'src/app/web',
  plugins: [react(), packed()],
  build: {
    outDir,
    emptyOutDir: true,
    // The cheapest phones in use: old enough to matter, new enough for modules.
    target: 'chrome90',
    reportCompressedSize: true,
    assetsInlineLimit: 0,
    // The charts' library, which only a screen with a chart loads.
    chunkSizeWarningLimit: 600,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
})
