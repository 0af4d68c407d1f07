import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'

/** Puts what was typed where it can be pasted from; where the browser forbids that, it stands there to be selected. */
export function CopyText({ text }: { text: string }) {
  const { t } = useTranslation()
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle')
  return (
    <>
      <Button size="sm" variant="secondary" onClick={() => void navigator.clipboard.writeText(text).then(() => setState('copied'), () => setState('shown'))}>
        {t('interest.copy')}
      </Button>
      <span role="status" className="small">
        {state === 'copied' && t('interest.copied')}
      </span>
      {state === 'shown' && <textarea className="ds-input" rows={8} readOnly aria-label={t('interest.copy')} value={text} />}
    </>
  )
}
