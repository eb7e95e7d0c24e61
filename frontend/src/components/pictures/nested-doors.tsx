import { palette } from './shared/palette.ts';

const amber = '#e2b566';
const night = '#12161c';
const candlelight = '#f2e9d8';

/**
 * Three doorways inside one another, for a dark band: a LoadBalancer holds a NodePort, which
 * holds a ClusterIP. `clusterIp` is written on the innermost door when it is known.
 */
export function NestedDoors({ clusterIp }: { clusterIp?: string | undefined }) {
  return (
    <svg viewBox="0 0 460 330" aria-hidden>
      <path d="M20 330V200A210 190 0 0 1 440 200V330z" fill={amber} />
      <path d="M92 330V222A138 128 0 0 1 368 222V330z" fill={palette.door} />
      <path d="M158 330V246A72 70 0 0 1 302 246V330z" fill={night} />
      <path d="M170 330V248A60 58 0 0 1 290 248V330z" fill={palette.lamp} opacity={0.92} />
      <g fontFamily="var(--font-display)" fontWeight={700} textAnchor="middle">
        <text x={230} y={62} fontSize={25} fill={night}>
          LoadBalancer
        </text>
        <text x={230} y={146} fontSize={21} fill={candlelight}>
          NodePort
        </text>
        <text x={230} y={clusterIp ? 256 : 266} fontSize={18} fill={night}>
          ClusterIP
        </text>
      </g>
      {clusterIp && (
        <text
          x={230}
          y={278}
          fontFamily="var(--font-text)"
          fontSize={13}
          textAnchor="middle"
          fill={night}
        >
          {clusterIp}
        </text>
      )}
      <circle cx={278} cy={300} r={4} fill={palette.brass} />
    </svg>
  );
}
