import type { CSSProperties } from 'react';
import styles from './skeleton.module.css';

interface SkeletonProps {
  width?: CSSProperties['width'];
  height?: CSSProperties['height'];
  round?: boolean;
  className?: string | undefined;
}

/** One grey box that keeps the place of a thing to come. */
export function Skeleton({ width = '100%', height, round = false, className }: SkeletonProps) {
  const shape = { width, height, ...(round && { borderRadius: '50%' }) };
  return <span className={`${styles.block} ${className ?? ''}`} style={shape} />;
}
