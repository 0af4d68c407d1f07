import { useLayoutEffect, useRef, useState } from 'react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PartnershipLinks } from '@/api'
import { useLanguage } from '@/i18n'
import { count, countryName } from '@/i18n/names'
import { Text } from '@/ui/text'
import type { PartnershipFilters } from '@/features/partnerships/partnership-filters'
import { drawNetwork, type NetworkNode } from './network-model'
import { LinksPicture, type LinksProps } from './links-picture'
import styles from './links.module.css'

/** The register as a network: everyone in a row of their own, which stays readable on a phone, and arches between rows. */
export function NetworkView(props: LinksProps) {
  const { t } = useTranslation()
  return (
    <LinksPicture {...props} title={t('links.network')}>
      {(found) => <Rows found={found} filters={props.filters} />}
    </LinksPicture>
  )
}

type Measures = { width: number; height: number; rows: Map<string, number> }

function Rows({ found, filters }: { found: PartnershipLinks; filters: PartnershipFilters }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { groups, ties } = drawNetwork(found)
  const [pointed, setPointed] = useState<string>()
  const { frame, width, height, rows } = useMeasures(found)
  const near = new Set(ties.flatMap(({ a, b }) => (a === pointed ? [b] : b === pointed ? [a] : [])))
  const strongest = Math.max(...ties.map(({ links }) => links))
  const countries = groups[0]?.country === undefined
  return (
    <>
      <div ref={frame} className={styles.network}>
        <svg aria-hidden="true" className={styles.arches} viewBox={`0 0 ${width} ${height}`} data-frame>
          {ties.map(({ a, b, links }) => {
            const [one, other] = [rows.get(a), rows.get(b)]
            if (one === undefined || other === undefined || a === b) return null
            return (
              <path
                key={`${a} ${b}`}
                d={archBeside(one, other, width, height)}
                className={a === pointed || b === pointed ? styles.own : styles.arc}
                style={{ strokeWidth: strongest === 1 ? 1.5 : 1 + 4 * Math.sqrt(links / strongest) }}
              />
            )
          })}
          {[...rows].map(([key, y]) => (
            <circle key={key} cx={width - edge} cy={y} r={4.5} className={styles.mark} data-near={near.has(key) || key === pointed || undefined} />
          ))}
        </svg>
        <div>
          {groups.map(({ country, nodes }) => (
            <div key={country ?? ''}>
              {country && <h3>{countryName(country, language)}</h3>}
              <ul aria-label={country ? undefined : t('links.countryA')}>
                {nodes.map((node) => (
                  <li
                    key={node.key}
                    data-node={node.key}
                    data-near={near.has(node.key) || undefined}
                    onPointerEnter={() => setPointed(node.key)}
                    onPointerLeave={() => setPointed(undefined)}
                    onFocus={() => setPointed(node.key)}
                    onBlur={() => setPointed(undefined)}
                  >
                    <NodeLink node={node} filters={filters} />{' '}
                    <span className="small quiet">{count(node.links, language)}</span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </div>
      <p className={`small quiet ${styles.legend}`}>
        {t(countries ? 'links.byCountry' : 'links.networkLegend')} {countries && t('links.countryLegend')}
      </p>
    </>
  )
}

function NodeLink({ node, filters }: { node: NetworkNode; filters: PartnershipFilters }) {
  const language = useLanguage()
  const { key, organisation } = node
  const narrowed = organisation ? { organisation: [key] } : { country: [key] }
  return (
    <Link to="/partnerships" search={{ ...filters, view: 'network', ...narrowed }} resetScroll={false}>
      {organisation ? <Text value={organisation.name} note={false} /> : countryName(key, language)}
    </Link>
  )
}

/** How far the dots stand from the names. */
const edge = 8

/** Half an ellipse to the left of the rows; the farther apart the rows, the wider, as far as there is room. */
function archBeside(one: number, other: number, width: number, height: number) {
  const [top, bottom] = [Math.min(one, other), Math.max(one, other)]
  const half = (bottom - top) / 2
  const room = width - edge - 4
  return `M${width - edge} ${top}A${half * Math.min(1, (2 * room) / height)} ${half} 0 0 0 ${width - edge} ${bottom}`
}

/** Where the rows are once they are set: names wrap, and text may be enlarged. */
function useMeasures(found: PartnershipLinks) {
  const frame = useRef<HTMLDivElement>(null)
  const [measures, setMeasures] = useState<Measures>({ width: 1, height: 1, rows: new Map() })
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const measure = () => {
      const { top } = element.getBoundingClientRect()
      const rows = [...element.querySelectorAll<HTMLElement>('[data-node]')].map((row): [string, number] => {
        const box = row.getBoundingClientRect()
        return [row.dataset.node!, box.top - top + box.height / 2]
      })
      const { width, height } = element.querySelector('[data-frame]')!.getBoundingClientRect()
      setMeasures({ width, height, rows: new Map(rows) })
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [found])
  return { frame, ...measures }
}
