import type { PartnershipLinks } from '@/api'

export type Count = { key: string; links: number }
export type Tie = { a: string; b: string; links: number }

/** How many links there are in all, at each end, and between each two; most first, and always in the same order. */
export function countLinks(pairs: { a: string; b: string; links?: number }[]) {
  const ends = new Map<string, number>()
  const ties = new Map<string, Tie>()
  for (const { a, b, links = 1 } of pairs) {
    for (const end of new Set([a, b])) ends.set(end, (ends.get(end) ?? 0) + links)
    const [first, second] = a < b ? [a, b] : [b, a]
    const tie = ties.get(`${first} ${second}`) ?? { a: first, b: second, links: 0 }
    ties.set(`${first} ${second}`, { ...tie, links: tie.links + links })
  }
  return {
    total: pairs.reduce((sum, { links = 1 }) => sum + links, 0),
    ends: [...ends].map(([key, links]) => ({ key, links })).sort((one, other) => other.links - one.links || compare(one.key, other.key)),
    ties: [...ties.values()].sort((one, other) => other.links - one.links || compare(one.a, other.a) || compare(one.b, other.b)),
  }
}

/** The same links added up by country, as the API does when they are more than can be drawn. */
export function byCountry({ organisations, links }: PartnershipLinks) {
  const countryOf = new Map(organisations.map(({ slug, country }) => [slug, country]))
  return links.map(({ a, b }) => ({ a: countryOf.get(a)!, b: countryOf.get(b)! }))
}

/** By code point: the order does not change with the language of the page. */
export function compare(one: string, other: string) {
  return one < other ? -1 : one > other ? 1 : 0
}
