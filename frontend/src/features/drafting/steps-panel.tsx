import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/notice'
import { Tag } from '@/ui/rows'
import { SaveTrouble } from './save-trouble'
import type { useSteps } from './use-steps'
import styles from './drafting.module.css'

type StepsPanelProps = {
  kind: 'project' | 'activity' | 'call'
  published: boolean
  steps: ReturnType<typeof useSteps>
  children: ReactNode
  links: ReactNode
}

/** Who sees it now, and the steps one can take; says what has just been done, or why it was not. */
export function StepsPanel({ kind, published, steps, children, links }: StepsPanelProps) {
  const { t } = useTranslation()
  const { busy, done } = steps
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // The button that was pressed is gone with its step.
    if (done && document.activeElement === document.body) said.current?.focus()
  }, [busy, done, published])
  return (
    <aside className={styles.steps} aria-label={t('editor.steps')}>
      <div className={styles.audience}>
        <Tag tone={published ? 'river' : 'amber'}>{t(published ? 'editor.published' : 'editor.draft')}</Tag>
        <p className="small">{t(published ? `editor.${kind}.public` : `editor.${kind}.private`)}</p>
      </div>
      {done && done !== 'delete' && (
        <Notice live tone="river">
          <p ref={said} tabIndex={-1}>
            {t(`editor.step.${kind}.${done as 'publish'}.done`)}
          </p>
        </Notice>
      )}
      {steps.trouble && <SaveTrouble error={steps.trouble.error} retry={steps.trouble.again} />}
      {children}
      <div className={styles.stepLinks}>{links}</div>
    </aside>
  )
}
