import styles from './Logo.module.css';

/** The product's sign: a page with its margin rule and a tick. `size` in px. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg className={styles.logo} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <rect x="1" y="1" width="22" height="22" rx="5" />
      <path d="M7 1.5v21" strokeWidth="1" opacity="0.55" />
      <path d="M10.5 12.5l2.700 2.700 5.300-6.400" strokeWidth="2.2" />
    </svg>
  );
}
