import { useTranslation } from 'react-i18next'
import { SentFile, Upload } from '@/features/documents'
import { Button } from '@/ui/button'
import { useLanguage } from '@/i18n'
import { pick } from '@/i18n/content'
import { StepForm } from './step-form'
import { today } from './today'
import { useGrant } from './use-grant'

/** A cost with its receipt; in another currency also with its rate. */
export function ClaimForm() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { grant, file } = useGrant()
  const { currency } = grant.amount
  const foreign = (values: Record<string, string>) => (values['/amount/currency'] || currency).toUpperCase() !== currency
  return (
    <StepForm
      main
      step="costs"
      label={t('granted.claim.label')}
      text={t('granted.claim.text')}
      fields={(values) => [
        {
          kind: 'choice',
          pointer: '/category',
          label: t('granted.claim.category'),
          none: t('granted.choose'),
          options: file.costCategories.map(({ code, name }) => ({ value: code, label: pick(name, language)?.text ?? code })),
        },
        { kind: 'line', pointer: '/text', label: t('granted.claim.what'), hint: t('granted.claim.whatHint') },
        { kind: 'day', pointer: '/date', label: t('granted.claim.date') },
        { kind: 'sum', pointer: '/amount/amount', label: t('granted.claim.amount') },
        { kind: 'line', pointer: '/amount/currency', label: t('granted.claim.currency'), hint: t('granted.claim.currencyHint', { currency }), initial: currency },
        ...(foreign(values)
          ? ([
              { kind: 'sum', pointer: '/rate/rate', label: t('granted.claim.rate', { currency }), hint: t('granted.claim.rateHint') },
              { kind: 'day', pointer: '/rate/date', label: t('granted.claim.rateDate'), initial: today() },
              { kind: 'line', pointer: '/rate/source', label: t('granted.claim.rateSource'), hint: t('granted.claim.rateSourceHint') },
            ] as const)
          : []),
        { kind: 'tick', pointer: '/inKind', label: t('granted.claim.inKind'), hint: t('granted.claim.inKindHint') },
        {
          kind: 'own',
          pointer: '/receipt',
          label: t('granted.claim.receipt'),
          control: ({ value, set }) =>
            value ? (
              <p>
                {t('granted.costs.receipt')}: <SentFile id={value} />{' '}
                <Button variant="tertiary" size="sm" onClick={() => set('')}>
                  {t('granted.claim.another')}
                </Button>
              </p>
            ) : (
              <Upload organisation={grant.recipient.slug} label={t('granted.claim.receipt')} onSent={({ id }) => set(id)} />
            ),
        },
      ]}
      body={(values) => ({
        category: values['/category'] || undefined,
        text: values['/text'],
        date: values['/date'] || undefined,
        amount: { amount: values['/amount/amount'], currency: values['/amount/currency']?.toUpperCase() },
        ...(foreign(values) && { rate: { rate: values['/rate/rate'], date: values['/rate/date'] || undefined, source: values['/rate/source'] } }),
        inKind: values['/inKind'] === 'yes',
        receipt: values['/receipt'] || undefined,
      })}
    />
  )
}
