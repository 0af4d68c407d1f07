import { useTranslation } from 'react-i18next'
import type { GrantAnswers } from '@/api'
import { styles } from '@/features/answering'
import { DecimalInput, ListInput, MoneyInput, SelectInput, TextInput, useEditor, useField } from '@/features/drafting'
import { BudgetCalculator } from '@/features/grant-applications/budget-check'
import { useApplication } from '@/features/grant-applications/use-application'
import { useLanguage } from '@/i18n'
import { pick } from '@/i18n/content'
import { Marked } from './filled-in'

/** What it costs, what is asked for, what one bears oneself; and at once what the rules of the call say of it. */
export function BudgetFields() {
  const { t } = useTranslation()
  const { terms } = useApplication()
  const draft = useEditor().drafted.draft as GrantAnswers
  const own = useField('/own', false)
  const inKind = Number(terms.inKindShare ?? '0') > 0
  return (
    <>
      <Marked pointer="/budget" />
      <ListInput
        pointer="/budget"
        label={t('application.budget.lines')}
        hint={t('application.budget.linesHint')}
        add={t('application.budget.add')}
        blank={{ quantity: '1' }}
        first="/text"
      >
        {(row) => <Line row={row} />}
      </ListInput>
      <section className={styles.part} aria-labelledby="who-pays">
        <h2 id="who-pays">{t('application.budget.whoPays')}</h2>
        <MoneyInput pointer="/requested" label={t('application.budget.requested')} hint={t('application.budget.requestedHint')} />
        {own.error && (
          <p id={own.id} tabIndex={-1} className={styles.wrong}>
            {own.error}
          </p>
        )}
        <MoneyInput pointer="/own/money" label={t('application.budget.ownMoney')} />
        {inKind && <MoneyInput pointer="/own/inKind" label={t('application.budget.ownInKind')} hint={t('application.budget.ownInKindHint')} optional />}
      </section>
      <BudgetCalculator draft={draft} />
    </>
  )
}

function Line({ row }: { row: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { terms } = useApplication()
  const currency = (terms.budget ?? terms.largest ?? terms.smallest)?.currency ?? 'EUR'
  const { value: price } = useField<{ currency?: string }>(`${row}/unitPrice`)
  const { value: rate } = useField(`${row}/rate`)
  const foreign = (price?.currency && price.currency !== currency) || rate !== undefined
  return (
    <>
      <TextInput pointer={`${row}/text`} label={t('application.budget.text')} />
      <SelectInput
        pointer={`${row}/category`}
        label={t('application.budget.category')}
        none=""
        options={(terms.costCategories ?? []).map(({ code, name }) => ({ value: code, label: pick(name, language)?.text ?? code }))}
      />
      <DecimalInput pointer={`${row}/quantity`} label={t('application.budget.quantity')} />
      <MoneyInput pointer={`${row}/unitPrice`} label={t('application.budget.unitPrice')} />
      {foreign && (
        <>
          <DecimalInput pointer={`${row}/rate/rate`} label={t('application.budget.rate')} hint={t('application.budget.rateHint', { currency })} />
          <TextInput pointer={`${row}/rate/date`} label={t('application.budget.rateDate')} type="date" />
          <TextInput pointer={`${row}/rate/source`} label={t('application.budget.rateSource')} />
        </>
      )}
    </>
  )
}
