import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon';

interface ButtonProps extends ComponentProps<'button'> {
  /** At most one `primary` on a screen. */
  kind?: 'primary' | 'quiet';
  small?: boolean;
}

export function Button({ kind, small = false, className, ...rest }: ButtonProps) {
  const classes = [styles.button, kind && styles[kind], small && styles.small, className];
  return <button type="button" {...rest} className={classes.filter(Boolean).join(' ')} />;
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'name' | 'children'> {
  name: IconName;
  label: string;
}

/** A button that is an icon; `label` is read out and shown as its tip. */
export function IconButton({ name, label, className, ...rest }: IconButtonProps) {
  const classes = className ? `${styles.icon} ${className}` : styles.icon;
  return (
    <button type="button" title={label} {...rest} aria-label={label} className={classes}>
      <Icon name={name} />
    </button>
  );
}
