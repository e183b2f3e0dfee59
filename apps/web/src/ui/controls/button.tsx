import type { ButtonHTMLAttributes, Ref } from 'react'
import styles from './button.module.css'
import { classNames } from '../text/class-names.ts'
import { Link, type LinkProps } from '../text/link.tsx'

interface ButtonLook {
  /** `primary` once on a page at most; `quiet` for what sits beside text. */
  readonly look?: 'plain' | 'primary' | 'quiet'
  readonly size?: 'medium' | 'small'
}

const lookOf = ({ look = 'plain', size }: ButtonLook, className?: string): string =>
  classNames(styles.button, look !== 'plain' && styles[look], size === 'small' && styles.small, className)

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement>, ButtonLook {
  readonly ref?: Ref<HTMLButtonElement>
}

export const Button = ({ look, size, className, type = 'button', ...rest }: ButtonProps) => (
  <button
    type={type}
    className={lookOf({ ...(look && { look }), ...(size && { size }) }, className)}
    {...rest}
  />
)

/** Looks like a button, is a link: for going somewhere or downloading something. */
export const ButtonLink = ({ look, size, className, ...rest }: LinkProps & ButtonLook) => (
  <Link className={lookOf({ ...(look && { look }), ...(size && { size }) }, className)} {...rest} />
)
