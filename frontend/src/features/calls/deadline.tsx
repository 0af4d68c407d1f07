import { useTranslation } from 'react-i18next'
import type { CallSummary } from '@/api'
import { useLanguage } from '@/i18n'
import { CallState } from './call-state'
import { amountInWords, inWords, nextTurn, remaining } from './remaining'
import { useNow } from './use-now'
import { useZoneWords } from './use-zone-words'
import { clocksAt, dayAt, timeAt } from './zones'

/** At the head of a row: how long one can still apply, and until when in the organiser's zone. */
export function Deadline({ call }: { call: CallSummary }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zones = useZoneWords()
  const now = useNow()
  const next = nextTurn(call)
  if (!next && !call.published) return t('call.noDeadline')
  if (!next)
    return (
      <>
        <CallState phase={call.phase} />
        {call.closesAt && <span>{t('call.closedOn', { date: dayAt(call.closesAt, call.zone, language) })}</span>}
      </>
    )
  const date = timeAt(next.at, call.zone, language, 'medium')
  if (next.turn === 'closes') return <Clock instant={next.at} zones={[call.zone]} />
  return (
    <>
      <strong>{inWords(remaining(next.at, now), language)}</strong>
      <span>
        {t('call.until.opens', { date })} {zones([call.zone])}
      </span>
    </>
  )
}

/** How long there is, and until when by the clocks of these zones. */
export function Clock({ instant, zones }: { instant: string; zones: string[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useZoneWords()
  const now = useNow()
  return (
    <>
      <strong>{amountInWords(remaining(instant, now), language)}</strong>
      {clocksAt(instant, [...new Set(zones)], language, 'medium').map((clock) => (
        <span key={clock.time}>
          {t('call.until.closes', { date: clock.time })} {words(clock.zones)}
        </span>
      ))}
    </>
  )
}
