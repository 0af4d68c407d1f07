/** The mark: two piers, an arch, and the ground they share. */
export function Mark({ size = 38 }: { size?: number }) {
  return (
    <svg width={size} height={size * 0.7} viewBox="0 0 40 28" aria-hidden="true" focusable="false">
      <path d="M1 6h4v17H1zM35 6h4v17h-4z" fill="var(--ink)" />
      <path d="M4 21C4 10 10 4 20 4s16 6 16 17" fill="none" stroke="var(--river)" strokeWidth="5" />
      <path d="M0 23h40v4H0z" fill="var(--amber)" />
    </svg>
  )
}
