import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import styles from './entrance.module.css';
import { FrontDoor } from '../../components/pictures/front-door.tsx';

interface EntranceProps {
  title: string;
  lead: string;
  /** The way to the other form. */
  other: { question: string; text: string; href: string };
  children: ReactNode;
}

/** What the pages to sign in and to sign up have in common: a door, and what opens it. */
export function Entrance({ title, lead, other, children }: EntranceProps) {
  return (
    <div className={`page ${styles.two}`}>
      <section className={styles.form}>
        <PageHeading>{title}</PageHeading>
        <p className="muted">{lead}</p>
        {children}
        <p className={styles.other}>
          {other.question} <Link href={other.href}>{other.text}</Link>
        </p>
      </section>
      <div className={styles.door}>
        <FrontDoor />
      </div>
    </div>
  );
}
