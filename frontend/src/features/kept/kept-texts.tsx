import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { countKept, forgetAll } from './kept'

/** What has been typed in this browser and never saved, and a way to remove it, logged in or not. */
export function KeptTexts() {
  const { t } = useTranslation()
  const [count, setCount] = useState(countKept)
  const [step, setStep] = useState<'begin' | 'asked' | 'removed'>('begin')
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (step !== 'begin') said.current?.focus()
  }, [step])

  function remove() {
    setCount(forgetAll())
    setStep('removed')
  }

  const words = {
    begin: count > 0 ? t('kept.count', { count }) : t('kept.none'),
    asked: t('kept.sure'),
    removed: t('kept.removed', { count }),
  }
  return (
    <section id="kept" className="prose">
      <h2>{t('kept.title')}</h2>
      <p>{t('kept.why')}</p>
      <p ref={said} tabIndex={-1} role="status">
        <strong>{words[step]}</strong>
      </p>
      {step === 'begin' && count > 0 && (
        <Button variant="secondary" onClick={() => setStep('asked')}>
          {t('kept.remove')}
        </Button>
      )}
      {step === 'asked' && (
        <div className="actions">
          <Button data-color="danger" onClick={remove}>
            {t('kept.removeNow', { count })}
          </Button>
          <Button variant="secondary" onClick={() => (setStep('begin'), said.current?.focus())}>
            {t('kept.back')}
          </Button>
        </div>
      )}
    </section>
  )
}
