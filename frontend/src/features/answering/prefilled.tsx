import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PrefilledFrom } from '@/api'
import { callBySlug } from '@/features/calls'
import { Button } from '@/ui/button'
import { useShown } from '@/ui/text'
import styles from './answering.module.css'

type PrefilledProps = {
  /** What was filled in, in words. */
  name: string
  from: PrefilledFrom
  /** The call that was answered with it before. */
  call: string | undefined
  organisation: string
  confirm: () => void
}

/** Beside an answer that was filled in: where it comes from, and a way to say that it stands. */
export function Prefilled({ name, from, call, organisation, confirm }: PrefilledProps) {
  const { t } = useTranslation()

  function stand() {
    confirm()
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }

  return (
    <div className={styles.prefilled} role="group" aria-label={name}>
      <p>{from === 'PROFILE' ? t('interest.fromProfile') : <FromAnswer call={call} />}</p>
      <div className="actions">
        <Button size="sm" variant="secondary" onClick={stand}>
          {t('interest.confirm')}
          <span className="visually-hidden">: {name}</span>
        </Button>
        {from === 'PROFILE' && (
          <Link className="small" to="/organisations/$slug/edit" params={{ slug: organisation }}>
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
