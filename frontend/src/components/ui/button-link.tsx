import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { buttonClass } from './button-class.ts';
import type { ButtonLook } from './button-class.ts';

type ButtonLinkProps = ButtonLook & {
  href: string;
  children: ReactNode;
  className?: string | undefined;
};

/** A link within the shop that looks like a button. */
export function ButtonLink({ href, kind, size, className, children }: ButtonLinkProps) {
  return (
    <Link href={href} className={buttonClass({ kind, size }, className)}>
      {children}
    </Link>
  );
}
