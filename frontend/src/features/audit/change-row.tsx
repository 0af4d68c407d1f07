import { useTranslation } from 'react-i18next'
import { usePlaceName, Value } from '@/features/drafting'
import type { ChangedPlace } from './changed-places'
import styles from './audit.module.css'

/** One field: what it was, what it is. */
export function ChangeRow({ place }: { place: ChangedPlace }) {
  const { t } = useTranslation()
  const name = usePlaceName()
  const [, field, language] = place.pointer.split('/')
  return (
    <div>
      <dt>{name(place.pointer)}</dt>
      {'taken' in place ? (
        <>
          {place.taken.map((row, index) => (
            <Side key={index} word={t('history.taken')} value={row} field={field} old />
          ))}
          {place.added.map((row, index) => (
            <Side key={index} word={t('history.added')} value={row} field={field} />
          ))}
          {place.taken.length + place.added.length === 0 && <dd>{t('history.moved')}</dd>}
        </>
      ) : (
        <>
          {place.before !== undefined && <Side word={t('history.before')} value={place.before} field={field} language={language} old />}
          <Side word={t('history.after')} value={place.after} field={field} language={language} />
        </>
      )}
    </div>
  )
}

type SideProps = { word: string; value: unknown; field: string | undefined; language?: string | undefined; old?: boolean }

function Side({ word, value, field, language, old = false }: SideProps) {
  return (
    <dd className={old ? styles.old : styles.new}>
      <span className={styles.word}>{word}</span>
      <span lang={language}>
        <Value value={value} field={field} />
      </span>
    </dd>
  )
}
