import { useTranslation } from 'react-i18next'
import type { PairDraft } from '@/api'
import { Button } from '@/ui/button'
import { useWish } from './wishing'
import styles from './matching.module.css'

/** Keep this pair in the next run, or keep it apart; pressed again it is as it was. */
export function WishButtons({ pair, names }: { pair: PairDraft; names: string }) {
  const { t } = useTranslation()
  const { wish, toggle, against, settled } = useWish(pair)
  if (settled) return null
  return (
    <>
      <div className={styles.wishes}>
        {(['pins', 'forbids'] as const).map((each) => (
          <Button key={each} variant="secondary" size="sm" aria-pressed={wish === each} onClick={() => toggle(each)}>
            {wish === each && <span aria-hidden="true">✓ </span>}
            {t(`matching.wish.${each}`)}
            <span className="visually-hidden">: {names}</span>
          </Button>
        ))}
      </div>
      {against && <p className={styles.error}>{t('matching.cannot', { reason: against })}</p>}
    </>
  )
}
