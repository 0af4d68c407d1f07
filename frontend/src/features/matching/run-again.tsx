import { useContext, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type MatchCandidateDetails, type PairDraft, TroubleNotice } from '@/api'
import { Button } from '@/ui/button'
import { pairName } from './pair-name'
import type { NewRun } from './use-new-run'
import { saidAgainst, type Wish, wished, type Wishes } from './wishes'
import { Wishing } from './wishing'
import styles from './matching.module.css'

type RunAgainProps = { wishes: Wishes; fresh: NewRun; other: boolean; candidates: MatchCandidateDetails[]; released: boolean }

/** What the next run is asked for, each wish with the way to take it back, and the button that starts it. */
export function RunAgain({ wishes, fresh, other, candidates, released }: RunAgainProps) {
  const { t } = useTranslation()
  const trouble = useRef<HTMLParagraphElement>(null)
  useEffect(() => trouble.current?.focus(), [fresh.refused])
  const [pins, forbids] = [wishes.pins.length, wishes.forbids.length]
  const counted = { pins: t('matching.again.pins', { count: pins }), forbids: t('matching.again.forbids', { count: forbids }) }
  const label =
    pins && forbids
      ? t('matching.again.both', counted)
      : pins || forbids
        ? t('matching.again.one', { some: pins ? counted.pins : counted.forbids })
        : t('matching.runAgain')
  return (
    <section className={styles.again} aria-label={t('matching.next')}>
      {pins + forbids > 0 && (
        <ul>
          {(['pins', 'forbids'] as const).flatMap((wish) =>
            wishes[wish].map((pair) => <WishedPair key={`${pair.host} ${pair.seeker}`} pair={pair} wish={wish} candidates={candidates} fresh={fresh} />),
          )}
        </ul>
      )}
      {fresh.refused && (
        <p ref={trouble} tabIndex={-1} role="alert" className={styles.error}>
          {t('matching.refused')}
        </p>
      )}
      {fresh.error !== undefined && <TroubleNotice error={fresh.error} retry={() => fresh.start(wishes)} />}
      <Button variant={other || released ? 'primary' : 'secondary'} loading={fresh.busy} onClick={() => fresh.start(wishes)}>
        {label}
      </Button>
      <p className="small quiet">{t(released ? 'matching.againReleased' : 'matching.againText')}</p>
    </section>
  )
}

type WishedPairProps = { pair: PairDraft; wish: Wish; candidates: MatchCandidateDetails[]; fresh: NewRun }

function WishedPair({ pair, wish, candidates, fresh }: WishedPairProps) {
  const { t } = useTranslation()
  const { wishes, setWishes } = useContext(Wishing)!
  const names = pairName(pair, candidates)
  const against = fresh.refused && saidAgainst(pair, fresh.refused.sent, fresh.refused.errors)
  return (
    <li>
      <span>
        {t(`matching.wished.${wish}`)}: <strong>{names}</strong>
        {against && <span className={styles.error}> {against}</span>}
      </span>
      <Button variant="tertiary" size="sm" onClick={() => setWishes(wished(wishes, wish, pair))}>
        {t('matching.takeBack')}
        <span className="visually-hidden">: {names}</span>
      </Button>
    </li>
  )
}
