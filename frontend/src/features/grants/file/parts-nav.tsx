import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { GrantDetails, GrantFile } from '@/api'
import styles from '@/features/grants/grants.module.css'
import type { Part } from './tasks'

export const parts = ['agreement', 'instalments', 'costs', 'changes', 'report', 'end'] as const satisfies Part[]

/** The parts of a grant; those that cannot hold anything yet come when they can. */
export function PartsNav({ grant: { id, state }, file, whole = false }: { grant: GrantDetails; file: GrantFile; whole?: boolean }) {
  const { t } = useTranslation()
  const begun = file.agreement !== undefined
  const shown = parts.filter((part) => part === 'agreement' || part === 'instalments' || part === 'end' || begun)
  return (
    <nav aria-label={t('granted.parts')} className={styles.views}>
      {whole && (
        <Link to="/grants/$id/{-$part}" params={{ id, part: undefined }} activeOptions={{ exact: true }}>
          {t('granted.part.whole')}
        </Link>
      )}
      {shown
        .filter((part) => part !== 'end' || state !== 'DECLINED')
        .map((part) => (
          <Link key={part} to="/grants/$id/{-$part}" params={{ id, part }} activeOptions={{ exact: true }}>
            {t(`granted.part.${part}`)}
          </Link>
        ))}
      <Link to="/grant-applications/$id/history" params={{ id: file.application }}>
        {t('granted.part.story')}
      </Link>
    </nav>
  )
}
