import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallDetails } from '@/api'
import { Button } from '@/ui/button'
import type { SeenRun } from './match-queries'
import { ReleaseForm } from './release-form'

/** The way to release a run, which opens the form for it. */
export function Release({ call, seen, main }: { call: CallDetails; seen: SeenRun; main: boolean }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const opened = useRef(false)
  useEffect(() => {
    if (!open && opened.current) opener.current?.focus()
    opened.current = open
  }, [open])
  return open ? (
    <ReleaseForm call={call} seen={seen} onClose={() => setOpen(false)} />
  ) : (
    <div>
      <Button ref={opener} variant={main ? 'primary' : 'secondary'} onClick={() => setOpen(true)}>
        {t('matching.release.open', { count: seen.run.result?.pairs ?? 0 })}
      </Button>
    </div>
  )
}
