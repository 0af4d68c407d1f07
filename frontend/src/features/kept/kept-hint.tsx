import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { countKept } from './kept'

/** Beside the way out: what stays in this browser when one leaves, and where to remove it. */
export function KeptHint() {
  const { t } = useTranslation()
  const [count] = useState(countKept)
  if (count === 0) return null
  return (
    <p>
      {t('kept.stays', { count })}{' '}
      <Link to="/privacy" hash="kept">
        {t('kept.where')}
      </Link>
    </p>
  )
}
