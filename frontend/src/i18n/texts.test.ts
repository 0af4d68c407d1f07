import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages } from './languages'

type Tree = { [key: string]: string | Tree | Tree[] | string[] }

const folder = import.meta.dirname
const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Tree
const parts = ['', ...new Set(readdirSync(folder).flatMap((file) => /^(\w+\.)en\.json$/.exec(file)?.[1] ?? []))]

/** Every text by its path: "project.months_one". */
function flat(tree: Tree, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[path + key, value]] : [...flat(value as Tree, `${path}${key}.`)],
    ),
  )
}

const plural = /_(zero|one|two|few|many|other)$/
const bases = (keys: Iterable<string>) => new Set([...keys].filter((key) => plural.test(key)).map((key) => key.replace(plural, '')))
const singles = (keys: Iterable<string>) => [...keys].filter((key) => !plural.test(key)).sort()
const names = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]!).sort()

describe.each(parts)('texts of the part "%s"', (part) => {
  const english = flat(read(`${part}en.json`))

  describe.each(languages)('in %s', (language) => {
    const texts = flat(read(`${part}${language}.json`))

    test('are the same as in English', () => {
      expect(singles(texts.keys())).toEqual(singles(english.keys()))
      expect([...bases(texts.keys())].sort()).toEqual([...bases(english.keys())].sort())
    })

    test('have every plural form of the language, and no other', () => {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
      for (const base of bases(texts.keys())) {
        const given = [...texts.keys()].filter((key) => key.replace(plural, '') === base).map((key) => key.slice(base.length + 1))
        expect(given.toSorted(), base).toEqual(forms)
      }
    })

    test('say something, with the same names to be filled in', () => {
      for (const [key, text] of texts) {
        expect(text.trim(), key).not.toBe('')
        const original = names(english.get(key.replace(plural, '_other')) ?? english.get(key)!)
        // English "one" is one and may say so in words; Latvian and Ukrainian "one" is 21 as well.
        const expected = language === 'en' && key.endsWith('_one') && !text.includes('{{count}}') ? original.filter((name) => name !== 'count') : original
        expect(names(text), key).toEqual(expected)
      }
    })
  })
})

test('every text the code asks for by name exists', () => {
  const all = new Set(parts.flatMap((part) => [...flat(read(`${part}en.json`)).keys()]))
  const known = new Set([...all, ...bases(all)])
  const sources = readdirSync(join(folder, '..'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  const asked = sources.flatMap((source) => [...source.matchAll(/\bt\('([^']+)'/g)].map((match) => match[1]!))
  expect(asked.length).toBeGreaterThan(50)
  expect(asked.filter((key) => !known.has(key))).toEqual([])
})
