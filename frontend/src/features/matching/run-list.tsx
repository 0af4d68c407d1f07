import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { MatchRunDetails } from '@/api'
import { useLanguage } from '@/i18n'
import { momentInWords } from '@/i18n/moment'
import { Row, Rows, Tag } from '@/ui/rows'
import { points } from './points'
import styles from './matching.module.css'

const route = getRouteApi('/calls/$slug/matching')

/** Every run of the call, newest first: what it came to and what became of it. */
export function RunList({ runs, shown }: { runs: MatchRunDetails[]; shown: string }) {
  const { t } = useTranslation()
  return (
    <section className={`wrap ${styles.section}`} aria-labelledby="runs">
      <h2 id="runs">{t('matching.runs')}</h2>
      <Rows>
        {runs.map((run) => (
          <Run key={run.id} run={run} shown={run.id === shown} />
        ))}
      </Rows>
    </section>
  )
}

function Run({ run, shown }: { run: MatchRunDetails; shown: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { slug } = route.useParams()
  const { show } = route.useSearch()
  const { result, released, work, pins, forbids } = run
  const asked = pins.length + forbids.length > 0
  return (
    <Row
      lead={momentInWords(run.createdAt, language)}
      title={
        <Link to="/calls/$slug/matching" params={{ slug }} search={{ show, run: run.id }} aria-current={shown ? 'true' : undefined}>
          {t('matching.number', { number: run.number })}
        </Link>
      }
      tags={
        <>
          {shown && <Tag tone="amber">{t('matching.isShown')}</Tag>}
          {released && <Tag>{t('matching.isReleased', { when: momentInWords(released.at, language) })}</Tag>}
          {work.state !== 'DONE' && <Tag tone="plain">{t(`matching.state.${work.state}`)}</Tag>}
        </>
      }
    >
      {asked && <p>{t('matching.asked', { pins: t('matching.pinned', { count: pins.length }), forbids: t('matching.apart', { count: forbids.length }) })}</p>}
      {result && (
        <p>
          {t('matching.result', {
            pairs: t('matching.pairs', { count: result.pairs ?? 0 }),
            leftOut: t('matching.leftOut', { count: result.leftOut ?? 0 }),
            total: points(result.total, language),
          })}
          {result.cost > 0 && ` ${t('matching.costs', { points: points(result.cost, language) })}`}
        </p>
      )}
    </Row>
  )
}
