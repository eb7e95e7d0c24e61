import { pictureTexts } from '../../../../texts/doors-picture.ts';
import { roundedPath } from '../route/marks.ts';
import type { Route } from '../route/route.ts';
import { asImage } from './roles.ts';
import styles from './route.module.css';

/** A request's line with its stops in order; the parcel goes along it once. */
export function RouteView({
  route,
  radius,
  request,
}: {
  route: Route;
  radius: number;
  /** Another request: the parcel sets out again. */
  request: string;
}) {
  const { lines, discs, arrows, locks, stop } = route;
  return (
    <>
      {lines.map((line) => {
        const path = roundedPath(line);
        return (
          <g key={path} className={styles.route}>
            <path d={path} className={styles.halo} />
            <path d={path} />
          </g>
        );
      })}
      {arrows.map(({ x, y, turn }) => (
        <path
          key={`${x} ${y}`}
          d="M-6 -7L7 0L-6 7Z"
          transform={`translate(${x} ${y}) rotate(${turn})`}
          className={styles.arrow}
        />
      ))}
      {locks.map(({ x, y }) => (
        <g
          key={`${x} ${y}`}
          {...asImage(pictureTexts.padlock)}
          transform={`translate(${x} ${y}) scale(${radius / 10.5})`}
          className={styles.lock}
        >
          <title>{pictureTexts.padlock}</title>
          <circle r={11.5} />
          <path d="M-5 -1h10v7h-10zM-3 -1v-3a3 3 0 0 1 6 0v3" />
        </g>
      ))}
      {discs.map(({ number, x, y }) => (
        <g key={number} transform={`translate(${x} ${y})`} className={styles.disc}>
          <circle r={radius} />
          <text y={4} className={styles.number}>
            {number}
          </text>
        </g>
      ))}
      {stop && (
        <path
          d="M0 -13V13"
          transform={`translate(${stop.x} ${stop.y}) rotate(${stop.turn})`}
          className={styles.stop}
        />
      )}
      {!stop && <Parcel key={request} route={route} />}
    </>
  );
}

const msPerHop = 180;

function Parcel({ route }: { route: Route }) {
  const path = roundedPath(route.whole);
  return (
    <rect
      x={-8}
      y={-6}
      width={16}
      height={12}
      rx={2}
      className={styles.parcel}
      style={{
        offsetPath: `path("${path}")`,
        animationDuration: `${msPerHop * route.discs.length}ms`,
      }}
    />
  );
}
