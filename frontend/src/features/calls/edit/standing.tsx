import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/notice'
import { useStanding } from './use-standing'
import styles from './edit.module.css'

/** Fields that nobody changes any more once the call has opened, with the reason over them. */
export function Standing({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation()
  const standing = useStanding()
  return (
    <>
      {standing && (
        <Notice>
          <p>{t('editor.call.standing')}</p>
        </Notice>
      )}
      <fieldset disabled={standing} className={styles.all}>
        <legend className="visually-hidden">{title}</legend>
        {children}
      </fieldset>
    </>
  )
}
