import { useBlocker } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/i18n'
import { timeInWords } from '@/i18n/moment'
import { Button } from '@/ui/button'
import { useEditor } from './editor'
import { SaveTrouble } from './save-trouble'
import styles from './drafting.module.css'

/** Whether what was typed is saved, and the button for it; always in reach. */
export function SaveBar() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { drafted, addressOf } = useEditor()
  const { dirty, couldKeep, outcome, save } = drafted
  const atRisk = dirty && !couldKeep
  const home = addressOf()

  // What is kept on this device needs no warning; neither does going from topic to topic.
  useBlocker({
    shouldBlockFn: ({ next }) => !next.pathname.startsWith(home) && !window.confirm(t('editor.leave')),
    enableBeforeUnload: () => atRisk,
    disabled: !atRisk,
  })

  const words =
    outcome.state === 'saving'
      ? t('editor.saving')
      : dirty
        ? t(couldKeep ? 'editor.unsaved' : 'editor.unkept')
        : outcome.state === 'saved'
          ? t('editor.savedAt', { time: timeInWords(outcome.at, language) })
          : t('editor.saved')
  return (
    <div className={styles.bar} data-dirty={dirty || undefined}>
      <div className="wrap">
        {outcome.state === 'failed' && <SaveTrouble error={outcome.error} retry={() => void save()} />}
        <div className={styles.barRow}>
          <Button onClick={() => void save()} loading={outcome.state === 'saving'} aria-describedby="saved-state">
            {t('editor.save')}
          </Button>
          <p id="saved-state" role="status" className="small">
            {words}
          </p>
        </div>
      </div>
    </div>
  )
}
