import { useTranslation } from 'react-i18next'
import type { ImportRow } from '@/api'
import { Row, Tag } from '@/ui/rows'
import { Text } from '@/ui/text'
import styles from './import.module.css'

const tones = { REFUSED: 'amber', CREATED: 'river', CHANGED: 'river', UNCHANGED: 'plain' } as const
const parties = ['party1', 'country1', 'party2', 'country2', 'furtherParties']

/** One row of the sheet: whom it means, and what it comes to or why not. */
export function ImportRowItem({ row }: { row: ImportRow }) {
  const { t } = useTranslation()
  const { outcome } = row
  const written = row.cells.filter(({ column }) => parties.includes(column)).map(({ text }) => text)
  const others = row.cells.filter(({ column }) => !parties.includes(column) && column !== 'id')
  return (
    <Row
      lead={t('import.row', { number: row.number })}
      title={
        outcome === 'REFUSED' || row.parties.length === 0
          ? written.join(' · ')
          : row.parties.map((party, index) => (
              <span key={party.slug}>
                {index > 0 && ' – '}
                <Text value={party.name} note={false} />
              </span>
            ))
      }
      end={outcome && <Tag tone={tones[outcome]}>{t(`import.outcome.${outcome}`)}</Tag>}
    >
      {outcome === 'REFUSED' ? (
        <ul className={styles.errors}>
          {row.errors.map((error) => (
            <li key={error.column + error.code + error.message}>
              <strong>{error.heading}:</strong> {error.message}
            </li>
          ))}
        </ul>
      ) : outcome === 'CHANGED' ? (
        row.changes.map(({ column, heading, before, after }) => (
          <p key={column}>
            {t('import.change', { heading, before: before ?? t('import.unknown'), after: after ?? t('import.unknown') })}
          </p>
        ))
      ) : (
        others.length > 0 && <p>{others.map(({ heading, text }) => t('import.said', { heading, text })).join('; ')}</p>
      )}
    </Row>
  )
}
