import type { LinkedOrganisation, PartnershipLinks } from '@/api'
import { byCountry, compare, countLinks, type Tie } from './link-counts'

export type NetworkNode = { key: string; links: number; organisation?: LinkedOrganisation }
export type Network = { groups: { country: string | undefined; nodes: NetworkNode[] }[]; ties: Tie[] }

/** More rows than these are not a picture any more. */
const most = 60

/**
 * Who stands in which row and which rows are joined. The same links give the same picture in whichever order they come:
 * countries with most links first, in each the organisations with most partners; beyond sixty organisations countries alone.
 */
export function drawNetwork(found: PartnershipLinks): Network {
  if (found.aggregated || found.organisations.length > most) {
    const { ends, ties } = countLinks(found.aggregated ? found.countries : byCountry(found))
    return { groups: [{ country: undefined, nodes: ends }], ties }
  }
  const { ends, ties } = countLinks(found.links)
  const bySlug = new Map(found.organisations.map((organisation) => [organisation.slug, organisation]))
  const groups = new Map<string, NetworkNode[]>()
  for (const { key, links } of ends) {
    const organisation = bySlug.get(key)!
    groups.set(organisation.country, [...(groups.get(organisation.country) ?? []), { key, links, organisation }])
  }
  const weight = (nodes: NetworkNode[]) => nodes.reduce((sum, { links }) => sum + links, 0)
  return {
    groups: [...groups]
      .map(([country, nodes]) => ({ country, nodes }))
      .sort((one, other) => weight(other.nodes) - weight(one.nodes) || compare(one.country, other.country)),
    ties,
  }
}
