import { useTranslation } from 'react-i18next'
import { SaveTrouble, StepButton } from '@/features/drafting'
import { Notice } from '@/ui/notice'
import { useTaking } from './use-grant'

type StepProps = { step: string; label: string; text: string; confirm?: string; main?: boolean; danger?: boolean }

/** A step that needs no words: what it does, and what follows from it. */
export function Step({ step, ...button }: StepProps) {
  const { t } = useTranslation()
  const taking = useTaking()
  return (
    <div>
      <Refusal taking={taking} />
      {taking.errors.length > 0 && (
        <div role="alert">
          <Notice tone="danger">
            <ul>
              {taking.errors.map(({ message, pointer }) => (
                <li key={pointer}>{message}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <StepButton {...button} busy={taking.busy} onStep={() => void taking.take(step, { done: t('granted.did', { step: button.label }) })} />
    </div>
  )
}

/** Why a step was not taken, when that is not the fault of a field. */
export function Refusal({ taking }: { taking: ReturnType<typeof useTaking> }) {
  const { t } = useTranslation()
  if (taking.changed)
    return (
      <div role="alert">
        <Notice title={t('granted.changed.title')}>
          <p>{t('granted.changed.text')}</p>
        </Notice>
      </div>
    )
  return taking.trouble ? <SaveTrouble error={taking.trouble.error} retry={taking.trouble.again} /> : null
}
