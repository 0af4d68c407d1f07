import { useTranslation } from 'react-i18next'
import type { AdministrativeCheck, CriterionOutcome } from '@/api'
import { useLanguage } from '@/i18n'
import { momentInWords } from '@/i18n/moment'
import { Notice } from '@/ui/notice'
import styles from './reviews.module.css'

/** What was found of each criterion, by whom and when. */
export function CheckResult({ check, outcomes }: { check: AdministrativeCheck; outcomes: CriterionOutcome[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { passed, reason, by, at, findings } = check
  return (
    <>
      <p>{t(passed ? 'reviews.check.passedBy' : 'reviews.check.failedBy', { by, when: momentInWords(at, language) })}</p>
      {!passed && reason && (
        <Notice tone="danger" title={t('reviews.check.reasonWas')}>
          <p className={styles.long}>{reason}</p>
        </Notice>
      )}
      {findings.length > 0 && (
        <ul className={styles.findings}>
          {findings.map(({ criterion, passed: met, note }) => (
            <li key={criterion}>
              <p>
                <strong>{outcomes[criterion]?.title ?? t('reviews.check.criterion', { number: criterion + 1 })}</strong>
              </p>
              <p data-met={met}>{t(met ? 'reviews.check.passed' : 'reviews.check.failed')}</p>
              {note && <p className="quiet">{note}</p>}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
