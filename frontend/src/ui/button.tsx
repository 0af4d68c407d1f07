import type { AnchorHTMLAttributes, ComponentProps, Ref } from 'react'
import { createLink } from '@tanstack/react-router'

type Look = {
  variant?: 'primary' | 'secondary' | 'tertiary'
  size?: 'sm' | 'md'
}

type ButtonProps = Look & Omit<ComponentProps<'button'>, 'className'> & { className?: string; loading?: boolean; icon?: boolean }

/**
 * Designsystemet's button by its classes: its React component would bring 4 kB to every first load for what these pages
 * do not use of it. At work it takes no further press, but is not disabled, which would take the focus from it.
 */
export function Button({ variant = 'primary', size, loading, icon, className, type = 'button', onClick, ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={className ? `ds-button ${className}` : 'ds-button'}
      data-variant={variant}
      data-size={size}
      data-icon={icon}
      aria-busy={loading || undefined}
      aria-disabled={loading || undefined}
      onClick={loading ? (event) => event.preventDefault() : onClick}
      {...rest}
    />
  )
}

type AnchorProps = Look & AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> }

/** A way to another page that looks like a button. */
export const ButtonLink = createLink(function ButtonAnchor({ variant = 'primary', size, className, ...rest }: AnchorProps) {
  // The router adds a class of its own to a link to the page one is on.
  return <a className={className ? `ds-button ${className}` : 'ds-button'} data-variant={variant} data-size={size} {...rest} />
})
