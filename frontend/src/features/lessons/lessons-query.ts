import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../lib/api-client.ts';

/** Lessons change with a release only. */
const staleTime = 10 * 60_000;

/**
 * How often a page that is looked at asks what holds by now, in ms. Seldom where there seems to be no
 * cluster: one that cannot be read for a moment tells the same.
 */
const progressEveryMs = { cluster: 2_000, none: 15_000 };

export const lessonListQuery = queryOptions({
  queryKey: ['lessons', 'list'],
  queryFn: ({ signal }) => call('GET /api/lessons', { signal }),
  select: ({ lessons }) => lessons,
  staleTime,
});

/** All lessons, in their order. */
export const useLessonList = () => useQuery(lessonListQuery);

export const lessonQuery = (number: string) =>
  queryOptions({
    queryKey: ['lessons', 'details', number],
    queryFn: ({ signal }) => call('GET /api/lessons/:number', { params: { number }, signal }),
    staleTime,
  });

/** One lesson, with its steps and manifests. */
export const useLesson = (number: string) => useQuery(lessonQuery(number));

/** What held in the learner's cluster, asked again and again. */
export const progressQuery = queryOptions({
  queryKey: ['lessons', 'progress'],
  queryFn: ({ signal }) => call('GET /api/lessons/progress', { signal }),
  staleTime: 0,
  refetchInterval: ({ state }) => progressEveryMs[state.data?.source ?? 'cluster'],
});

export const useProgress = () => useQuery(progressQuery);
