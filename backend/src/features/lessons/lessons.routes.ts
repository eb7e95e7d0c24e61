import { Type } from 'typebox';
import type { AppInstance } from '../../app-instance.ts';
import { errorReplies } from '../../contract/error.ts';
import { LessonDetails, LessonList, LessonsProgress } from '../../contract/lessons.ts';
import type { Lessons } from './lessons.service.ts';
import type { ReadProgress } from './progress.service.ts';
import { sendOnce } from './send-once.ts';

const tags = ['Lessons'];
const unchanged = Type.Unsafe<never>({ description: 'The text is as the client has it' });

export function lessonsRoutes(
  app: AppInstance,
  { lessons, progress }: { lessons: Lessons; progress: ReadProgress },
): void {
  app.get(
    '/api/lessons',
    {
      onSend: sendOnce,
      schema: {
        tags,
        summary: 'The lessons, in their order',
        response: { 200: LessonList, 304: unchanged, ...errorReplies() },
      },
    },
    () => lessons.list(),
  );

  app.get(
    '/api/lessons/:number',
    {
      onSend: sendOnce,
      schema: {
        tags,
        summary: 'A lesson with its steps and manifests; texts are Markdown',
        params: Type.Object({ number: Type.String({ description: 'Two digits: 04' }) }),
        response: { 200: LessonDetails, 304: unchanged, ...errorReplies(404) },
      },
    },
    ({ params }) => lessons.lesson(params.number),
  );

  app.get(
    '/api/lessons/progress',
    {
      schema: {
        tags,
        summary: "How far the lessons were taken in this shop's cluster",
        response: { 200: LessonsProgress, ...errorReplies() },
      },
    },
    async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      return progress();
    },
  );
}
