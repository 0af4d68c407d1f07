import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'

/**
 * Fails the build when the first view of a page would load more JavaScript than the budget: the entry, the page,
 * everything the page may fetch without being asked, and the largest language. What one has to ask for, another view of
 * the same page or to save a file, is counted beside it.
 */
export function budget({ kilobytes }: { kilobytes: number }): Plugin {
  return {
    name: 'tilti-budget',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
      const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
      const isView = (chunk: Rolldown.OutputChunk) => /-view\.tsx$|\/save-\w+\.ts$/.test(chunk.facadeModuleId ?? '')
      const size = (chunk: Rolldown.OutputChunk) => gzipSync(chunk.code, { level: 9 }).length / 1000
      let first = new Set<Rolldown.OutputChunk>()
      const reach = (from: Rolldown.OutputChunk, lazy: boolean, seen = new Set<Rolldown.OutputChunk>()) => {
        if (seen.has(from)) return seen
        seen.add(from)
        // What everyone loads fetches more only when asked: a language, the login. What a page adds, it fetches by itself.
        for (const name of lazy && !first.has(from) ? [...from.imports, ...from.dynamicImports] : from.imports) {
          const next = byName.get(name)
          if (next && !next.isEntry && !isView(next)) reach(next, lazy, seen)
        }
        return seen
      }
      const entry = chunks.find((chunk) => chunk.isEntry)
      if (!entry) return
      first = reach(entry, false)
      const language = Math.max(
        ...chunks.filter((chunk) => /i18n\/\w\w\.ts$/.test(chunk.facadeModuleId ?? '')).map(size),
      )
      const pages = chunks
        .filter((chunk) => /\/features\/.*-page\.tsx$/.test(chunk.facadeModuleId ?? ''))
        .map((page) => {
          const loaded = new Set([...first, ...reach(page, true)])
          const kb = [...loaded].reduce((sum, chunk) => sum + size(chunk), language)
          return { page: page.facadeModuleId!.split('/').pop()!.replace('.tsx', ''), kb }
        })
        .sort((one, other) => other.kb - one.kb)
      for (const { page, kb } of pages) console.log(`  first load  ${page.padEnd(28)} ${kb.toFixed(1)} kB gzip`)
      for (const view of chunks.filter(isView)) {
        const kb = [...reach(view, true)].filter((chunk) => !first.has(chunk)).reduce((sum, chunk) => sum + size(chunk), 0)
        console.log(`  when asked  ${view.facadeModuleId!.split('/').pop()!.replace(/\.tsx?$/, '').padEnd(28)} ${kb.toFixed(1)} kB gzip`)
      }
      const heaviest = pages[0]
      if (heaviest && heaviest.kb > kilobytes)
        this.error(`${heaviest.page} loads ${heaviest.kb.toFixed(1)} kB of JavaScript at first, ${kilobytes} are allowed`)
    },
  }
}
