import type { Way } from '../model/hop.ts';
import type { View } from '../model/view.ts';

export interface PictureProps {
  view: View;
  /** The one request that is drawn; absent where none was sent. */
  way: Way | undefined;
  /** In ms, on the clock that wrote the picture. */
  now: number;
  /** The Service or entrance whose things are lit; all others are dimmed. */
  lit: string | undefined;
  onLight: (name: string | undefined) => void;
}
