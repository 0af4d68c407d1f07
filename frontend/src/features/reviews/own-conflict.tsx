import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { useDraft } from '@/features/drafting'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'

type Conflicting = Pick<ReturnType<typeof useDraft<object>>, 'theirs' | 'draft' | 'resolve' | 'discard'>

/** What is written here was saved elsewhere meanwhile: one of both stands. Nothing is overwritten unasked. */
export function OwnConflict({ drafted }: { drafted: Conflicting }) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const any = drafted.theirs !== undefined
  useEffect(() => {
    if (any) box.current?.focus()
  }, [any])
  if (!any) return null
  return (
    <div ref={box} tabIndex={-1} role="alert">
      <Notice title={t('reviews.elsewhere.title')}>
        <p>{t('reviews.elsewhere.text')}</p>
        <div className="actions">
          <Button size="sm" onClick={() => void drafted.resolve(drafted.draft)}>
            {t('reviews.elsewhere.mine')}
          </Button>
          <Button size="sm" variant="secondary" onClick={drafted.discard}>
            {t('reviews.elsewhere.theirs')}
          </Button>
        </div>
      </Notice>
    </div>
  )
}
