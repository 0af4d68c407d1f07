import { lazy, Suspense, useState } from 'react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CallDetails, MatchCandidateDetails, MatchedPairDetails, MatchRunDetails, ProposalSummary } from '@/api'
import { TextFilter } from '@/ui/filters'
import { Notice } from '@/ui/notice'
import { RowsSkeleton } from '@/ui/skeleton'
import { Changes } from './changes'
import { LeftOut } from './left-out'
import { PairRow } from './pair-row'
import { PairTable } from './pair-table'
import { OneOrganisation } from './one-organisation'
import styles from './matching.module.css'

const PairsMapView = lazy(() => import('./pairs-map-view').then(({ PairsMapView }) => ({ default: PairsMapView })))

const route = getRouteApi('/calls/$slug/matching')

type BoardProps = {
  call: CallDetails
  run: MatchRunDetails
  runs: MatchRunDetails[]
  pairs: MatchedPairDetails[]
  candidates: MatchCandidateDetails[]
  proposals: ProposalSummary[]
}

/** The pairs of a run as cards, as a table or on the map; what has changed; and who has nobody. */
export function Board({ call, run, runs, pairs, candidates, proposals }: BoardProps) {
  const { t } = useTranslation()
  const { show } = route.useSearch()
  const [name, setName] = useState<string>()
  const wanted = name?.toLocaleLowerCase()
  const found = wanted ? pairs.filter(({ host, seeker }) => [host, seeker].some((party) => party.name.text.toLocaleLowerCase().includes(wanted))) : pairs
  const shown = { pairs: found, candidates, proposals }
  return (
    <>
      <Changes run={run} runs={runs} />
      <section className={`wrap ${styles.section}`} aria-labelledby="pairs">
        <h2 id="pairs">{t('matching.board')}</h2>
        {pairs.length === 0 ? (
          <Notice tone="river" title={t('matching.noPairs')}>
            <p>{t('matching.noPairsText')}</p>
          </Notice>
        ) : (
          <>
            <div className={styles.tools}>
              <Views />
              <TextFilter label={t('matching.filter')} value={name} onChange={setName} />
            </div>
            <p role="status" className={name ? 'small quiet' : 'visually-hidden'}>
              {t('matching.found', { count: found.length })}
            </p>
            {found.length === 0 ? (
              <p>{t('matching.noneNamed')}</p>
            ) : show === 'map' ? (
              <Suspense fallback={<RowsSkeleton lead={false} />}>
                <PairsMapView pairs={found} />
              </Suspense>
            ) : show === 'table' ? (
              <PairTable {...shown} />
            ) : (
              <ul className={styles.board}>
                {found.map((pair) => (
                  <PairRow key={`${pair.host.slug} ${pair.seeker.slug}`} call={call} pair={pair} {...shown} />
                ))}
              </ul>
            )}
          </>
        )}
      </section>
      <LeftOut candidates={candidates} />
      <OneOrganisation candidates={candidates} />
    </>
  )
}

function Views() {
  const { t } = useTranslation()
  const { slug } = route.useParams()
  const search = route.useSearch()
  return (
    <nav aria-label={t('matching.views')} className={styles.views}>
      {([undefined, 'table', 'map'] as const).map((each) => (
        <Link
          key={each ?? 'cards'}
          to="/calls/$slug/matching"
          params={{ slug }}
          search={{ ...search, show: each }}
          resetScroll={false}
          activeOptions={{ exact: true, explicitUndefined: true, includeHash: false }}
          aria-current={search.show === each ? 'true' : undefined}
        >
          {t(`matching.view.${each ?? 'cards'}`)}
        </Link>
      ))}
    </nav>
  )
}
