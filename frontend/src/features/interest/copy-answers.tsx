import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { InterestAnswers } from '@/api'
import { Button } from '@/ui/button'

/** Puts what was typed where it can be pasted from; where the browser forbids that, it stands there to be selected. */
export function CopyAnswers({ answers }: { answers: InterestAnswers }) {
  const { t } = useTranslation()
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle')
  const text = inLines(answers)
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

function inLines({ motivation, themes, languages, contact, offers, needs, features }: InterestAnswers) {
  return [
    motivation?.text,
    themes?.join(', '),
    languages?.join(', '),
    contact && [contact.function, contact.email, contact.phone].filter(Boolean).join(', '),
    ...[offers, needs].map((part) => part && [part.themes?.join(', '), part.text].filter(Boolean).join('\n')),
    features?.join(', '),
  ]
    .filter(Boolean)
    .join('\n\n')
}
