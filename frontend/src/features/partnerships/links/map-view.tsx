import { useMemo, useState } from 'react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PartnershipLinks } from '@/api'
import { useLanguage } from '@/i18n'
import { countryName } from '@/i18n/names'
import { MapBase, useEurope } from '@/ui/europe-map'
import type { PartnershipFilters } from '@/features/partnerships/partnership-filters'
import { drawLinks, type LinkArc, type LinkDot } from './map-model'
import { LinksPicture, type LinksProps } from './links-picture'
import styles from './links.module.css'

/** The register on the map: an arch between each two partners, gathered where they are many. */
export function MapView(props: LinksProps) {
  const { t } = useTranslation()
  return (
    <LinksPicture {...props} title={t('links.map')}>
      {(found) => <Arches found={found} filters={props.filters} />}
    </LinksPicture>
  )
}

function Arches({ found, filters }: { found: PartnershipLinks; filters: PartnershipFilters }) {
  const { t } = useTranslation()
  const [pointed, setPointed] = useState<string>()
  const europe = useEurope()
  const map = useMemo(() => europe && drawLinks(found, europe), [found, europe])
  const countries = found.aggregated ? found.countries.flatMap(({ a, b }) => [a, b]) : found.organisations.map(({ country }) => country)
  return (
    <figure className={styles.map}>
      <MapBase
        europe={europe}
        tinted={[...new Set(countries)]}
        label={t(found.aggregated ? 'links.countryMapLabel' : 'links.mapLabel')}
        layer={
          map && {
            view: map.view,
            arcs: <Arcs arcs={map.arcs} pointed={pointed} />,
            dots: map.dots.map((dot) => (
              <g
                key={dot.key}
                transform={`translate(${Math.round(dot.x)} ${Math.round(dot.y)}) scale(${map.view.width / 800})`}
                onPointerEnter={() => setPointed(dot.key)}
                onPointerLeave={() => setPointed(undefined)}
                onFocus={() => setPointed(dot.key)}
                onBlur={() => setPointed(undefined)}
              >
                <Dot dot={dot} filters={filters} onLeft={dot.x > map.view.x + map.view.width * 0.6} />
              </g>
            )),
          }
        }
      />
      <figcaption className="small quiet">
        <p>{t(found.aggregated ? 'links.countryLegend' : 'links.legend')}</p>
        {map && map.unplaced > 0 && <p>{t(found.aggregated ? 'links.unplacedCountries' : 'links.unplaced', { count: map.unplaced })}</p>}
      </figcaption>
    </figure>
  )
}

/** Arches of one width are one path: however many there are, the browser draws a handful of shapes. */
function Arcs({ arcs, pointed }: { arcs: LinkArc[]; pointed: string | undefined }) {
  const own = arcs.filter(({ from, to }) => from === pointed || to === pointed)
  const path = (some: LinkArc[]) => some.map((arc) => arc.path).join('')
  return (
    <>
      {[1, 2, 3, 4, 5].map((width) => (
        <path key={width} d={path(arcs.filter((arc) => arc.width === width))} data-width={width} data-many={arcs.length > 150} className={styles.arc} />
      ))}
      <path d={path(own)} className={styles.own} />
    </>
  )
}

/** Which organisations a link can still name in its address. */
const nameable = 40

function Dot({ dot, filters, onLeft }: { dot: LinkDot; filters: PartnershipFilters; onLeft: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { organisations, country, links } = dot
  const names = country ? [countryName(country, language)] : organisations.map(({ name }) => name.text)
  const more = names.length - 2
  const name = more > 0 ? t('links.cluster', { names: names.slice(0, 2).join(', '), count: more }) : names.join(', ')
  const radius = Math.min(15, 4.5 + 1.4 * Math.sqrt((country ? links / 50 : organisations.length) - 1 || 0))
  const narrowed = country
    ? { country: [country], organisation: undefined }
    : organisations.length > nameable
      ? { country: [...new Set(organisations.map((each) => each.country))] }
      : { organisation: organisations.map(({ slug }) => slug) }
  return (
    <Link
      to="/partnerships"
      search={{ ...filters, view: 'map', ...narrowed }}
      resetScroll={false}
      aria-label={t('links.dot', { name, count: links })}
    >
      <g className={styles.dot}>
        <circle r={Math.max(16, radius + 3)} className={styles.reach} />
        <circle r={radius} className={styles.mark} />
        <text x={onLeft ? -radius - 7 : radius + 7} y={5} textAnchor={onLeft ? 'end' : 'start'} className={styles.name}>
          {name}
        </text>
      </g>
    </Link>
  )
}
