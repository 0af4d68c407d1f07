import { useEffect, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type Criterion, type CriteriaPreview as Preview, Loaded, type Side } from '@/api'
import { useField } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { count } from '@/i18n/names'
import { SelectFilter } from '@/ui/filters'
import { TextSkeleton } from '@/ui/skeleton'
import { triable, type WrittenCriterion } from './criterion-kinds'
import { ShowThese } from './show-these'
import { criteriaPreview } from './preview-queries'
import styles from './edit.module.css'

/** What the criteria do, while they are being written: who of the directory qualifies, and whom each excludes. */
export function CriteriaPreview() {
  const { t } = useTranslation()
  const language = useLanguage()
  const written = useField<WrittenCriterion[]>('/criteria').value ?? []
  const [side, setSide] = useState<Side>()
  const criteria = useSettled(triable(written))
  const sided = criteria.some((criterion) => criterion.side)
  const question = { criteria, ...(sided && side && { side }) }
  const query = useQuery(criteriaPreview(question, language))
  const left = written.length - triable(written).length
  return (
    <section className={styles.preview} aria-labelledby="preview">
      <h2 id="preview">{t('editor.preview.title')}</h2>
      {sided && (
        <SelectFilter
          label={t('call.side')}
          all={t('editor.preview.together')}
          value={side}
          options={(['HOST', 'SEEKER'] as const).map((each) => ({ value: each, label: t(`call.as.${each}`) }))}
          onChange={setSide}
        />
      )}
      <Loaded query={query} skeleton={<TextSkeleton lines={4} />}>
        {(preview) => <Counted preview={preview} question={question} busy={query.isPlaceholderData} />}
      </Loaded>
      {left > 0 && <p className="small quiet">{t('editor.preview.left', { count: left })}</p>}
    </section>
  )
}

type CountedProps = { preview: Preview; question: { criteria: Criterion[]; side?: Side }; busy: boolean }

function Counted({ preview, question, busy }: CountedProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { organisations = 0 } = preview
  const { met = 0, toDeclare = 0, unknown = 0 } = preview.together
  const fit = met + toDeclare
  return (
    <div className={styles.counted} aria-busy={busy}>
      <p role="status">
        <strong className={styles.figure}>{count(fit, language)}</strong>{' '}
        {t('editor.preview.fit', { count: organisations, formatted: count(organisations, language) })}
      </p>
      <ShowThese outcomes={['MET', 'TO_DECLARE']} question={question} expected={fit} />
      {unknown > 0 && (
        <div>
          <p>{t('editor.preview.unknown', { count: unknown, formatted: count(unknown, language) })}</p>
          <ShowThese outcomes={['UNKNOWN']} question={question} expected={unknown} />
        </div>
      )}
      {preview.criteria.length > 0 && (
        <ol className={styles.effects}>
          {preview.criteria.map((effect, index) => (
            <Effect key={effect.title} effect={effect} index={index} question={question} />
          ))}
        </ol>
      )}
    </div>
  )
}

type EffectProps = { effect: Preview['criteria'][number]; index: number; question: CountedProps['question'] }

/** Whom one criterion excludes, and how many of them it alone. */
function Effect({ effect, index, question }: EffectProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { title, excludedByItAlone: alone = 0 } = effect
  const { notMet = 0, unknown = 0 } = effect.counts
  const counted = (number: number) => ({ count: number, formatted: count(number, language) })
  return (
    <li>
      <p>
        <strong>{title}</strong>
      </p>
      <p>
        {notMet > 0 ? t('editor.preview.excludes', counted(notMet)) : t('editor.preview.excludesNobody')}
        {alone > 0 && alone < notMet && ` ${t('editor.preview.alone', counted(alone))}`}
      </p>
      {notMet > 0 && <ShowThese outcomes={['NOT_MET']} of={index} about={title} question={question} expected={notMet} />}
      {unknown > 0 && <p className="small quiet">{t('editor.preview.unknown', counted(unknown))}</p>}
    </li>
  )
}

/** The value once it has not changed for a moment, so that not every letter is a request. */
function useSettled(value: Criterion[]): Criterion[] {
  const text = JSON.stringify(value)
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 500)
    return () => clearTimeout(timer)
  }, [text])
  return JSON.parse(settled) as Criterion[]
}
