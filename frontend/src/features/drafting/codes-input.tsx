import { useState } from 'react'
import { ComboField } from '@/ui/form'
import { useField } from './drafting'
import { Chips } from './chips'
import type { InputProps } from './text-inputs'

type CodesInputProps = InputProps & { options: { value: string; label: string }[]; nameOf: (code: string) => string }

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()

/** Several countries or languages: type the beginning of the name, choose, see them listed. */
export function CodesInput({ pointer, options, nameOf, ...field }: CodesInputProps) {
  const { value = [], set, id, error } = useField<string[]>(pointer)
  const [text, setText] = useState('')
  const fitting = options.filter((option) => !value.includes(option.value) && plain(option.label).includes(plain(text.trim())))
  return (
    <div className="stack">
      <ComboField
        {...field}
        id={id}
        error={error}
        text={text}
        onText={setText}
        options={fitting.slice(0, 8)}
        onChoose={(option) => {
          set([...value, option.value])
          setText('')
        }}
      />
      <Chips
        items={value.map((code) => ({ key: code, name: nameOf(code) }))}
        onRemove={(code) => {
          const left = value.filter((each) => each !== code)
          set(left.length > 0 ? left : undefined)
        }}
      />
    </div>
  )
}
