import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/i18n'
import { momentInWords } from '@/i18n/moment'
import { Notice } from '@/ui/notice'
import { Button } from '@/ui/button'
import type { useDraft } from './use-draft'

type KeptDraft = Pick<ReturnType<typeof useDraft<object>>, 'keptAt' | 'useKept' | 'discard'>

/** What was typed before the page was left is here again; it can be used or thrown away. */
export function KeptNotice({ drafted }: { drafted: KeptDraft }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [sure, setSure] = useState(false)
  const { keptAt, useKept, discard } = drafted
  if (!keptAt) return null
  // The notice goes with the choice: what is read next is the page.
  const choose = (choice: () => void) => {
    choice()
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }
  return (
    <div className="wrap" style={{ paddingBlockEnd: '1.5rem' }}>
      <Notice live title={t('editor.kept.title', { when: momentInWords(keptAt, language) })}>
        <p>{t(sure ? 'editor.kept.sure' : 'editor.kept.text')}</p>
        <div className="actions">
          <Button size="sm" onClick={() => choose(sure ? discard : useKept)} data-color={sure ? 'danger' : undefined}>
            {t(sure ? 'editor.kept.discardNow' : 'editor.kept.use')}
          </Button>
          <Button size="sm" variant="secondary" onClick={() => setSure(!sure)}>
            {t(sure ? 'editor.kept.back' : 'editor.kept.discard')}
          </Button>
        </div>
      </Notice>
    </div>
  )
}
