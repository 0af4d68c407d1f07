import type { CSSProperties, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/i18n'
import { type Period, periodInWords, seasonOf } from '@/i18n/period'
import { layOut, type Tick } from './timeline-layout'
import styles from './timeline.module.css'

export type TimelineItem = {
  id: string
  label: string
  /** The language of the label where it is not the page's. */
  labelLanguage?: string | undefined
  period?: Period | null | undefined
}

type TimelineProps<Item extends TimelineItem> = { items: Item[]; link: (item: Item, label: ReactNode) => ReactNode }

/** Periods as bars on a common scale: solid where the days are known, striped where only the month, season or year is. */
export function Timeline<Item extends TimelineItem>({ items, link }: TimelineProps<Item>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { ticks, bars } = layOut(items)
  return (
    <div className={styles.timeline} style={{ '--columns': ticks.length } as CSSProperties}>
      <div className={styles.scale} aria-hidden="true">
        {ticks.map((tick, index) => (
          <span key={tick.from} style={{ insetInlineStart: `${tick.at * 100}%` }} className={styles.tick}>
            <TickName tick={tick} first={index === 0} />
          </span>
        ))}
      </div>
      <ol className={styles.bars}>
        {bars.map(({ item, start, width, exact }) => (
          <li key={item.id} className={styles.row}>
            <div
              className={`${styles.bar} ${exact ? styles.exact : styles.striped}`}
              data-label={placeOfLabel(item.label, start, width)}
              style={{ '--start': start, '--width': width } as CSSProperties}
            >
              {link(
                item,
                <span className={styles.label} lang={item.labelLanguage}>
                  {item.label}
                </span>,
              )}
            </div>
            <span className="visually-hidden">{item.period && periodInWords(item.period, language, t)}</span>
          </li>
        ))}
      </ol>
      <p className="small quiet">{bars.some((bar) => !bar.exact) && t('timeline.striped')}</p>
    </div>
  )
}

/** Inside the bar where it fits on a wide screen, else on the side with more room. */
function placeOfLabel(label: string, start: number, width: number) {
  const share = (label.length * 8 + 24) / 1080
  if (share <= width) return 'inside'
  return start + width + share <= 1 ? 'after' : start >= share ? 'before' : start < 0.5 ? 'after' : 'before'
}

function TickName({ tick, first }: { tick: Tick; first: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (tick.scale === 'YEAR') return tick.from.slice(0, 4)
  if (tick.scale === 'MONTH')
    return new Intl.DateTimeFormat(language, {
      month: 'short',
      timeZone: 'UTC',
      ...(first || tick.from.slice(5, 7) === '01' ? { year: 'numeric' } : {}),
    }).format(new Date(tick.from))
  const { season, year } = seasonOf(tick.from)
  return (
    <>
      {t(`season.${season}`)} {(first || season === 'spring') && <span className={styles.year}>{year}</span>}
    </>
  )
}
