import { type DragEvent, type ReactNode, useState } from 'react'
import styles from './form.module.css'

type FileDropProps = {
  id: string
  label: string
  hint: string
  accept: string
  multiple?: boolean
  /** What is wrong with what was chosen. */
  error?: string | undefined
  onFiles: (files: File[]) => void
  children?: ReactNode
}

/** A place to drop files on, and the control to choose them by, with what belongs to them below. */
export function FileDrop({ id, label, hint, accept, multiple = false, error, onFiles, children }: FileDropProps) {
  const [over, setOver] = useState(false)

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files].slice(0, multiple ? undefined : 1))
  }

  return (
    <div
      className={styles.drop}
      data-over={over || undefined}
      onDragOver={(event) => (event.preventDefault(), setOver(true))}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>{label}</label>
      <p className="quiet" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-describedby={`${id}-hint ${id}-error`}
        aria-invalid={error ? true : undefined}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])])
          // The same file may be chosen once more.
          if (multiple) target.value = ''
        }}
      />
      <p id={`${id}-error`} role="alert" className={styles.error}>
        {error}
      </p>
      {children}
    </div>
  )
}
