import { useEffect } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CallDetails } from '@/api'
import { useLanguage } from '@/i18n'
import { callBySlug } from './call-queries'
import { inWords, nextTurn, remaining } from './remaining'
import { useNow } from './use-now'
import { useZoneWords } from './use-zone-words'
import { clocksAt, zonesOf } from './zones'
import styles from './call.module.css'

/** "Closes in 12 days", and when that is by the clocks of all whom it concerns. `stated`: that it is closed stands above. */
export function CallDeadline({ call, stated = false }: { call: CallDetails; stated?: boolean }) {
  const { t } = useTranslation()
  const now = useNow()
  const queries = useQueryClient()
  const next = nextTurn(call)
  const due = next !== undefined && new Date(next.at).getTime() <= now
  // It has opened or closed while the page was open: the server says what holds now.
  useEffect(() => {
    if (due) void queries.invalidateQueries({ queryKey: callBySlug(call.slug).queryKey })
  }, [due, queries, call.slug])

  if (next) return <Countdown call={call} turn={next.turn} instant={next.at} />
  if (call.phase !== 'CLOSED' || !call.closesAt) return <p className={styles.deadline}>{t('call.noDeadline')}</p>
  return (
    <div className={styles.deadline}>
      {!stated && <p>{t('call.closed')}</p>}
      <Clocks call={call} instant={call.closesAt} />
    </div>
  )
}

type CountdownProps = { call: CallDetails; turn: 'opens' | 'closes' | 'more'; instant: string }

/** How long until something is due, and when that is. */
export function Countdown({ call, turn, instant }: CountdownProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const now = useNow()
  return (
    <div className={styles.deadline}>
      <p>{t(`call.turn.${turn}`, { when: inWords(remaining(instant, now), language) })}</p>
      <Clocks call={call} instant={instant} />
    </div>
  )
}

/** An instant in the organiser's zone, in those of the parties, and in the reader's. */
export function Clocks({ call, instant }: { call: CallDetails; instant: string }) {
  const language = useLanguage()
  const zones = useZoneWords()
  return (
    <time dateTime={instant}>
      {clocksAt(instant, zonesOf(call), language).map((clock) => (
        <span key={clock.time}>
          {clock.time} {zones(clock.zones)}
        </span>
      ))}
    </time>
  )
}
