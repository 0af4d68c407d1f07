import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { MatchedPairDetails } from '@/api'
import { useLanguage } from '@/i18n'
import { EuropeMap } from '@/ui/europe-map'
import { Picture } from '@/ui/picture'
import { nameOfPair } from './pair-name'
import { keyOf, PartyLink } from './party-link'
import { points } from './points'

const route = getRouteApi('/calls/$slug/matching')

/** The pairs on the map, an arch between each two. */
export function PairsMapView({ pairs }: { pairs: MatchedPairDetails[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { slug } = route.useParams()
  const search = route.useSearch()
  const parties = pairs.flatMap(({ host, seeker }) => [
    { ...host, who: keyOf(host.slug, 'HOST') },
    { ...seeker, who: keyOf(seeker.slug, 'SEEKER') },
  ])
  const whoOf = new Map(parties.map((party) => [party.slug, party.who]))
  const drawn = pairs.filter(({ host, seeker }) => host.location && seeker.location)
  const hidden = pairs.length - drawn.length
  const [best, last] = [pairs[0]!, pairs.at(-1)!]
  const named = (pair: MatchedPairDetails) => ({ names: nameOfPair(pair), points: points(pair.score.total, language) })
  return (
    <Picture
      level={3}
      title={t('matching.map')}
      summary={
        <>
          {t('matching.mapSummary', { pairs: t('matching.pairs', { count: pairs.length }), countries: t('count.countries', { count: new Set(parties.map(({ country }) => country)).size }) })}{' '}
          {t('matching.best', named(best))} {pairs.length > 1 && t('matching.weakest', named(last))}{' '}
          {hidden > 0 && t('matching.unplaced', { count: hidden })}
        </>
      }
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{t('matching.host')}</th>
              <th scope="col">{t('matching.seeker')}</th>
              <th scope="col">{t('matching.score')}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ host, seeker, score }) => (
              <tr key={`${host.slug} ${seeker.slug}`}>
                <th scope="row">
                  <PartyLink party={host} side="HOST" />
                </th>
                <td>
                  <PartyLink party={seeker} side="SEEKER" />
                </td>
                <td>{points(score.total, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <EuropeMap
        points={parties.flatMap(({ slug: id, name, location }) => (location ? [{ id, label: name.text, ...location }] : []))}
        arcs={drawn.map(({ host, seeker }) => ({ from: host.slug, to: seeker.slug }))}
        tinted={[...new Set(parties.map(({ country }) => country))]}
        label={t('matching.mapLabel')}
        link={(point, dot) => (
          <Link to="/calls/$slug/matching" params={{ slug }} search={{ ...search, who: whoOf.get(point.id) }} hash="one" resetScroll={false} aria-label={point.label}>
            {dot}
          </Link>
        )}
      />
    </Picture>
  )
}
