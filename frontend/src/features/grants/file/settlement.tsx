import { useTranslation } from 'react-i18next'
import { Picture } from '@/ui/picture'
import { useLanguage } from '@/i18n'
import { percent } from '@/i18n/names'
import { cents, isSome, useSum } from '@/features/grants/sums'
import { useGrant } from './use-grant'
import styles from './file.module.css'

/** What the grant comes to by the costs that were accepted so far: in words, as bars, and as a table. */
export function SettlementPicture() {
  const { t } = useTranslation()
  const language = useLanguage()
  const sum = useSum()
  const { grant, file } = useGrant()
  const { costs, due, own, unspent, paid, toPay, toReturn } = file.settlement
  const most = Math.max(Number(cents(costs.amount) ?? 0n), Number(cents(grant.amount.amount) ?? 0n), 1)
  const width = (amount: string) => ({ inlineSize: `${(Number(cents(amount) ?? 0n) / most) * 100}%` })
  const summary = [
    isSome(costs)
      ? t('granted.settlement.costs', { costs: sum(costs), due: sum(due), own: sum(own), share: percent(file.ownShare, language) })
      : t('granted.settlement.none', { share: percent(file.ownShare, language) }),
    ...(isSome(paid) ? [t('granted.settlement.paid', { paid: sum(paid) })] : []),
    ...(isSome(toPay) ? [t('granted.settlement.toPay', { sum: sum(toPay) })] : []),
    ...(isSome(toReturn) && grant.state !== 'RUNNING' ? [t('granted.settlement.toReturn', { sum: sum(toReturn) })] : []),
  ].join(' ')
  const rows = { costs, due, own, unspent, paid, toPay, toReturn }
  // What is not needed, and what is to be returned, is known when all costs are.
  const known = (Object.keys(rows) as (keyof typeof rows)[]).filter((key) => key !== 'toReturn' || grant.state !== 'RUNNING')
  const nameOf = (key: keyof typeof rows) => t(key === 'unspent' && grant.state === 'RUNNING' ? 'granted.sum.open' : `granted.sum.${key}`)
  const bars = [
    { key: 'costs', parts: [{ key: 'due', sum: due }, { key: 'own', sum: own }] },
    { key: 'amount', parts: [{ key: 'due', sum: due }, { key: 'unspent', sum: unspent }] },
    { key: 'paid', parts: [{ key: 'paid', sum: paid }] },
  ] as const
  return (
    <Picture
      title={t('granted.settlement.title')}
      summary={summary}
      table={
        <table>
          <tbody>
            {known.map((key) => (
              <tr key={key}>
                <th scope="row">{nameOf(key)}</th>
                <td>{sum(rows[key])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <div className={styles.bars} aria-hidden="true">
        {bars.map(({ key, parts }) => (
          <div key={key}>
            <p className="small quiet">{t(`granted.bar.${key}`)}</p>
            <div className={styles.bar}>
              {parts.map((part) => (
                <span key={part.key} data-part={part.key} style={width(part.sum.amount)} />
              ))}
            </div>
            <ul>
              {parts.map((part) => (
                <li key={part.key} data-part={part.key}>
                  {nameOf(part.key)}: <strong>{sum(part.sum)}</strong>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Picture>
  )
}
