import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PrefilledField } from '@/api'
import { callBySlug } from '@/features/calls'
import { useInterest } from '@/features/interest/use-interest'
import { Button } from '@/ui/button'
import { useShown } from '@/ui/text'
import styles from '@/features/interest/interest.module.css'

/** Beside an answer that was filled in: where it comes from, and a way to say that it stands. */
export function PrefilledMark({ field }: { field: PrefilledField }) {
  const { t } = useTranslation()
  const { interest, confirm } = useInterest()
  const mark = interest.prefilled?.find((each) => each.field === field)
  if (!mark) return null

  function stand() {
    confirm(field)
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }

  return (
    <div className={styles.prefilled} role="group" aria-label={t(`interest.field.${field}`)}>
      <p>{mark.from === 'PROFILE' ? t('interest.fromProfile') : <FromAnswer call={mark.call} />}</p>
      <div className="actions">
        <Button size="sm" variant="secondary" onClick={stand}>
          {t('interest.confirm')}
          <span className="visually-hidden">: {t(`interest.field.${field}`)}</span>
        </Button>
        {mark.from === 'PROFILE' && (
          <Link className="small" to="/organisations/$slug/edit" params={{ slug: interest.organisation.slug }}>
            {t('interest.toProfile')}
          </Link>
        )}
      </div>
    </div>
  )
}

function FromAnswer({ call }: { call: string | undefined }) {
  const { t } = useTranslation()
  const found = useQuery({ ...callBySlug(call ?? ''), enabled: call !== undefined }).data?.call
  const title = useShown(found?.title)?.text
  return title ? t('interest.fromAnswerTo', { call: title }) : t('interest.fromAnswer')
}
