import { Observable } from '@kubernetes/client-node';
import type {
  ConfigurationOptions,
  ObservableMiddleware,
  RequestContext,
  ResponseContext,
} from '@kubernetes/client-node';

/** Options of one API call: it is given up after so many ms, which the client by itself never does. */
export function timeLimit(ms: number): ConfigurationOptions {
  const limit: ObservableMiddleware = {
    pre: (request: RequestContext) => {
      request.setSignal(AbortSignal.timeout(ms));
      return new Observable<RequestContext>(Promise.resolve(request));
    },
    post: (response) => new Observable<ResponseContext>(Promise.resolve(response)),
  };
  return { middleware: [limit], middlewareMergeStrategy: 'append' };
}
