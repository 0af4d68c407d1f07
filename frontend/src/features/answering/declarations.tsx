import { useTranslation } from 'react-i18next'
import type { CallDetails, DeclarationCriterion, Side } from '@/api'
import { ChecksInput } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { pick } from '@/i18n/content'

/** What the call wants its applicants to declare, on the side that is asked about. */
export function declarationsOf(call: CallDetails, side: Side) {
  return call.criteria.filter(
    (criterion): criterion is DeclarationCriterion => criterion.kind === 'DECLARATION' && (!criterion.side || criterion.side === side),
  )
}

export function DeclarationFields({ call, side }: { call: CallDetails; side: Side }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const options = declarationsOf(call, side).map(({ code, text }) => ({ value: code, label: pick(text, language)?.text ?? code }))
  return <ChecksInput wide pointer="/declared" label={t('interest.declared')} hint={t('interest.declaredHint')} options={options} />
}
