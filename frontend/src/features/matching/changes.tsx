import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Loaded, type MatchChanges, type MatchedPairDetails, type MatchRunDetails } from '@/api'
import { useLanguage } from '@/i18n'
import { SelectFilter } from '@/ui/filters'
import { RowsSkeleton } from '@/ui/skeleton'
import { changesSince } from './match-queries'
import { nameOfPair } from './pair-name'
import { balance, points } from './points'
import styles from './matching.module.css'

/** What is other than in an earlier run, and what that has gained or cost. */
export function Changes({ run, runs }: { run: MatchRunDetails; runs: MatchRunDetails[] }) {
  const { t } = useTranslation()
  const earlier = runs.filter((each) => each.work.state === 'DONE' && (each.number ?? 0) < (run.number ?? 0))
  const [chosen, setChosen] = useState<string>()
  const since = earlier.find(({ id }) => id === chosen) ?? earlier[0]
  if (!since) return null
  return (
    <section className={`wrap ${styles.section}`} aria-labelledby="changes">
      <h2 id="changes">{t('matching.changes', { number: since.number })}</h2>
      {earlier.length > 1 && (
        <div className={styles.choose}>
          <SelectFilter
            label={t('matching.compareWith')}
            value={since.id}
            options={earlier.map(({ id, number }) => ({ value: id, label: t('matching.number', { number }) }))}
            onChange={setChosen}
          />
        </div>
      )}
      <Since key={since.id} run={run} since={since} />
    </section>
  )
}

function Since({ run, since }: { run: MatchRunDetails; since: MatchRunDetails }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const query = useQuery(changesSince(run.id, since.id, language))
  return (
    <Loaded query={query} skeleton={<RowsSkeleton count={1} lead={false} />}>
      {(changes) => (
        <>
          <p>
            <Balance changes={changes} /> {t('matching.kept', { count: changes.kept ?? 0 })}
          </p>
          <div className={styles.changes}>
            <Pairs title={t('matching.gone')} pairs={changes.gone} />
            <Pairs title={t('matching.added')} pairs={changes.added} />
          </div>
        </>
      )}
    </Loaded>
  )
}

function Balance({ changes }: { changes: MatchChanges }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { kind, by } = balance(changes.gain)
  if (changes.gone.length + changes.added.length === 0) return t('matching.unchanged')
  return t(`matching.balance.${kind}`, { points: points(by, language) })
}

function Pairs({ title, pairs }: { title: string; pairs: MatchedPairDetails[] }) {
  const language = useLanguage()
  const { t } = useTranslation()
  if (pairs.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {pairs.map((pair) => (
          <li key={nameOfPair(pair)}>
            {nameOfPair(pair)} <span className={styles.figure}>{t('matching.scored', { points: points(pair.score.total, language) })}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
