import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/notice'
import type { Answering } from './begin-answer'
import { CopyText } from './copy-text'

/** The deadline has passed: what was typed can still be taken along. */
export function LateNotice({ kind, text, tone }: { kind: Answering; text: string; tone?: 'danger' }) {
  const { t } = useTranslation()
  return (
    <Notice tone={tone} title={t(`${kind}.late`)}>
      <p>{t(`${kind}.lateText`)}</p>
      <div className="actions">
        <CopyText text={text} />
      </div>
    </Notice>
  )
}
